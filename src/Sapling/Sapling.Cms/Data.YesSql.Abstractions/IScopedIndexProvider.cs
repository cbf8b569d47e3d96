using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>An index provider that is made for each session, since it needs services of the request.</summary>
public interface IScopedIndexProvider : IIndexProvider
{
}
