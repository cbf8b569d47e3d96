namespace Sapling; internal static class P { }
