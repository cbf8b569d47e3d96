using OrchardPortal.PrivateContent.Models;
using YesSql.Indexes;

namespace OrchardPortal.PrivateContent.Indexes;

internal sealed class OneTimeTokenIndexProvider : IndexProvider<OneTimeToken>
{
    public override void Describe(DescribeContext<OneTimeToken> context) => context.For<OneTimeTokenIndex>()
        .Map(token => new OneTimeTokenIndex { Hash = token.Hash, Purpose = token.Purpose, UserId = token.UserId, ExpiresUtc = token.ExpiresUtc });
}
