using OrchardPortal.PrivateContent.Services;
using YesSql;

namespace OrchardPortal.SingleSignOn.Services;

internal sealed class UsedTokens(IOneTimeTokens tokens, ISession session) : IUsedTokens
{
    private const string Purpose = "Sso";

    // More than needed, so that no clock that is a little off revives one.
    private static readonly TimeSpan _margin = TimeSpan.FromDays(1);

    public async Task<bool> UseAsync(string providerId, string tokenId, DateTime expiresUtc)
    {
        if (!await tokens.SpendAsync(Purpose, $"{providerId}\n{tokenId}", expiresUtc + _margin))
        {
            return false;
        }

        await session.SaveChangesAsync();
        return true;
    }
}
