using OrchardPortal.Conversations.Models;
using YesSql.Indexes;

namespace OrchardPortal.Conversations.Indexes;

internal sealed class SubmissionIndexProvider : IndexProvider<Submission>
{
    public override void Describe(DescribeContext<Submission> context) => context.For<SubmissionIndex>()
        .Map(submission => new SubmissionIndex { SubmissionKey = submission.SubmissionKey, CreatedUtc = submission.CreatedUtc });
}
