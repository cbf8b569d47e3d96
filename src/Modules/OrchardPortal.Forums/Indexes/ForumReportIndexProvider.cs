using OrchardPortal.Forums.Models;
using YesSql.Indexes;

namespace OrchardPortal.Forums.Indexes;

internal sealed class ForumReportIndexProvider : IndexProvider<ForumReport>
{
    public override void Describe(DescribeContext<ForumReport> context) => context.For<ForumReportIndex>().Map(report => new ForumReportIndex
    {
        PostId = report.PostId,
        TopicId = report.TopicId,
        UserId = report.UserId,
        CreatedUtc = report.CreatedUtc,
    });
}
