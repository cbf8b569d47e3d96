using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Media;

internal sealed class MediaDescriptionIndexProvider : IndexProvider<MediaDescription>
{
    public override void Describe(DescribeContext<MediaDescription> context) => context.For<MediaDescriptionIndex>()
        .Map(description => new MediaDescriptionIndex { MediaPath = description.Path, Text = description.Text });
}
