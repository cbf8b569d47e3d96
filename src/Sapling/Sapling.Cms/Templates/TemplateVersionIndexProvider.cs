using YesSql.Indexes;

namespace Sapling.Cms.Templates;

internal sealed class TemplateVersionIndexProvider : IndexProvider<TemplateVersion>
{
    public override void Describe(DescribeContext<TemplateVersion> context) => context.For<TemplateVersionIndex>()
        .Map(version => new TemplateVersionIndex { Name = version.Name, DraftOf = version.DraftOf, SavedUtc = version.SavedUtc });
}
