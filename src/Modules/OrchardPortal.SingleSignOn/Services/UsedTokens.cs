using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using OrchardPortal.SingleSignOn.Indexes;
using OrchardPortal.SingleSignOn.Models;
using YesSql;

namespace OrchardPortal.SingleSignOn.Services;

internal sealed class UsedTokens(ISession session) : IUsedTokens
{
    public async Task<bool> UseAsync(string providerId, string tokenId, DateTime expiresUtc)
    {
        var key = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{providerId}\n{tokenId}")));
        if (await session.QueryIndex<UsedTokenIndex>(token => token.TokenKey == key).FirstOrDefaultAsync() is not null)
        {
            return false;
        }

        try
        {
            await session.SaveAsync(new UsedToken { TokenKey = key, ExpiresUtc = expiresUtc });
            await session.SaveChangesAsync();
            return true;
        }
        catch (DbException)
        {
            // Twice at the same moment: the unique key lets one of them through.
            await session.ResetAsync();
            return false;
        }
    }
}
