using YesSql.Indexes;

namespace OrchardPortal.KnowledgeBase.Writing;

internal sealed class KeptWritingIndexProvider : IndexProvider<KeptWriting>
{
    public override void Describe(DescribeContext<KeptWriting> context) => context.For<KeptWritingIndex>()
        .Map(writing => new KeptWritingIndex
        {
            WritingKey = writing.Key,
            UserId = writing.UserId,
            IsKept = writing.KeptUtc is not null,
            IsNew = KeptWritings.IsNew(writing.Key),
            SeenUtc = writing.SeenUtc,
        });
}
