import react from "@vitejs/plugin-react";
import { loadEnv } from "vite";
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  plugins: [react()],
  base: "./",
  build: {
    outDir: "../target/classes/static",
    emptyOutDir: true,
    // The drawing library carries its own markdown parser; the page is only ever loaded from loopback.
    chunkSizeWarningLimit: 1500,
  },
  server: {
    // In development Vite serves the page, and the workbench (or dev/stub.mjs) everything else.
    proxy: { "/workbench/api": loadEnv(mode, ".", "WORKBENCH_")["WORKBENCH_URL"] ?? "http://127.0.0.1:8099" },
  },
  test: {
    environment: "jsdom",
    globals: true,
    testTimeout: 30_000,
    include: ["test/**/*.test.{ts,tsx}"],
    setupFiles: ["test/setup.ts"],
    // The renderer's modules name each other as only a bundler understands.
    server: { deps: { inline: ["adaptivecards", "swiper"] } },
  },
}));
