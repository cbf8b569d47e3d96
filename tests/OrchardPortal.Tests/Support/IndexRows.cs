using YesSql.Indexes;

namespace OrchardPortal.Tests.Support;

/// <summary>The rows that an index provider makes of an object, without a database.</summary>
internal static class IndexRows
{
    public static IReadOnlyList<TIndex> Map<T, TIndex>(IndexProvider<T> provider, T item)
        where TIndex : class, IIndex
    {
        var capture = new Capture<T, TIndex>();
        provider.Describe(capture);
        return capture.Rows(item);
    }

    private sealed class Capture<T, TIndex> : DescribeContext<T>
        where TIndex : class, IIndex
    {
        public IReadOnlyList<TIndex> Rows(T item)
        {
            var descriptor = Assert.Single(Describe());
            if (descriptor.Filter?.Invoke(item!) == false)
            {
                return [];
            }

            var rows = descriptor.Map(item!, CancellationToken.None).GetAwaiter().GetResult();
            return [.. rows.OfType<TIndex>()];
        }
    }
}
