// Loaded before each server: it ends with the test process, however that ends, because its input does.
process.stdin.on("end", () => process.exit(0)).resume().unref();
