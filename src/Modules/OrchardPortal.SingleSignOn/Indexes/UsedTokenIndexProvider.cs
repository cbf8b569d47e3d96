using OrchardPortal.SingleSignOn.Models;
using YesSql.Indexes;

namespace OrchardPortal.SingleSignOn.Indexes;

internal sealed class UsedTokenIndexProvider : IndexProvider<UsedToken>
{
    public override void Describe(DescribeContext<UsedToken> context) => context.For<UsedTokenIndex>()
        .Map(token => new UsedTokenIndex { TokenKey = token.TokenKey, ExpiresUtc = token.ExpiresUtc });
}
