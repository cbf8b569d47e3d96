using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using OrchardCore.Modules;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class OneTimeTokens(ISession session, IClock clock) : IOneTimeTokens
{
    private const int Bytes = 32;

    /// <summary>So many characters have 256 bits in base64url.</summary>
    private const int TextLength = 43;

    public async Task<string> IssueAsync(string purpose, string userId, TimeSpan lifetime, IReadOnlyDictionary<string, string>? data = null)
    {
        var text = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));
        await session.SaveAsync(new OneTimeToken
        {
            Hash = HashOf(purpose, text),
            Purpose = purpose,
            UserId = userId,
            Data = data is null ? [] : new Dictionary<string, string>(data),
            ExpiresUtc = clock.UtcNow + lifetime,
        });

        return text;
    }

    public async Task<TokenPayload?> PeekAsync(string purpose, string? text) => await FindAsync(purpose, text) is { } token ? Payload(token) : null;

    public async Task<TokenPayload?> RedeemAsync(string purpose, string? text)
    {
        if (await FindAsync(purpose, text) is not { } token)
        {
            return null;
        }

        token.Used = true;
        try
        {
            await session.SaveAsync(token, checkConcurrency: true);
            await session.FlushAsync();
        }
        catch (ConcurrencyException)
        {
            await session.ResetAsync();

            return null;
        }

        return Payload(token);
    }

    public async Task RevokeAsync(string purpose, string userId)
    {
        ArgumentException.ThrowIfNullOrEmpty(userId);
        foreach (var token in await session.Query<OneTimeToken, OneTimeTokenIndex>(row => row.UserId == userId && row.Purpose == purpose).ListAsync())
        {
            token.Used = true;
            await session.SaveAsync(token);
        }
    }

    public async Task<bool> SpendAsync(string purpose, string id, DateTime untilUtc)
    {
        if (await IsSpentAsync(purpose, id))
        {
            return false;
        }

        try
        {
            await session.SaveAsync(new OneTimeToken { Hash = HashOf(purpose, id), Purpose = purpose, ExpiresUtc = untilUtc, Used = true });
            await session.FlushAsync();

            return true;
        }
        catch (DbException)
        {
            await session.ResetAsync();
            if (await IsSpentAsync(purpose, id))
            {
                return false;
            }

            throw;
        }
    }

    public async Task<bool> IsSpentAsync(string purpose, string id)
    {
        var hash = HashOf(purpose, id);

        return await session.QueryIndex<OneTimeTokenIndex>(row => row.Hash == hash).CountAsync() > 0;
    }

    private async Task<OneTimeToken?> FindAsync(string purpose, string? text)
    {
        if (text is not { Length: TextLength } || !Base64Url.IsValid(text))
        {
            return null;
        }

        var hash = HashOf(purpose, text);
        var token = await session.Query<OneTimeToken, OneTimeTokenIndex>(row => row.Hash == hash).FirstOrDefaultAsync();

        return token is { Used: false }
            && token.ExpiresUtc > clock.UtcNow
            && token.Purpose == purpose
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(token.Hash), Encoding.ASCII.GetBytes(hash))
                ? token
                : null;
    }

    private static TokenPayload Payload(OneTimeToken token) => new(token.UserId, token.Data);

    private static string HashOf(string purpose, string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{purpose}\n{text}")));
}
