using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Indexes;

internal sealed class ConsentIndexProvider : IndexProvider<ConsentRecord>
{
    public override void Describe(DescribeContext<ConsentRecord> context) => context.For<ConsentIndex>()
        .Map(record => new ConsentIndex { UserId = record.UserId, TextVersion = record.TextVersion, AcceptedUtc = record.AcceptedUtc });
}
