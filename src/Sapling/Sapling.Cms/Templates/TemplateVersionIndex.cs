using YesSql.Indexes;

namespace Sapling.Cms.Templates;

public sealed class TemplateVersionIndex : MapIndex
{
    public string Name { get; set; } = string.Empty;

    public string DraftOf { get; set; } = string.Empty;

    public DateTime SavedUtc { get; set; }
}
