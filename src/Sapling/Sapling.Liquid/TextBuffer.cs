using System.Globalization;
using System.Text;
using Microsoft.Extensions.ObjectPool;

namespace Fluid;

/// <summary>Writers for text that is wanted as a string, used again and again.</summary>
internal static class TextBuffer
{
    private const int MaxKept = 64 * 1024;

    private static readonly ObjectPool<StringWriter> _pool = new DefaultObjectPool<StringWriter>(new Policy(), 32);

    public static StringWriter Rent() => _pool.Get();

    public static void Return(StringWriter writer) => _pool.Return(writer);

    private sealed class Policy : PooledObjectPolicy<StringWriter>
    {
        public override StringWriter Create() => new(new StringBuilder(1024), CultureInfo.InvariantCulture);

        public override bool Return(StringWriter obj)
        {
            var builder = obj.GetStringBuilder();
            if (builder.Capacity > MaxKept)
            {
                return false;
            }

            builder.Clear();
            return true;
        }
    }
}
