using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Factors;
using OrchardPortal.PrivateContent.Services;

namespace OrchardPortal.PrivateContent.TwoFactor;

/// <summary>The second step of a login: codes of an authenticator app, and recovery codes. Whoever calls it saves.</summary>
internal sealed class TwoFactorService(FactorStore factors, AuthenticatorKeys keys, IOneTimeTokens tokens, TimeProvider time) : ISecondFactor
{
    private const string Purpose = "totp";

    public async Task<bool> IsNeededAsync(IUser user) => await factors.FindAsync(((User)user).UserId) is { HasAuthenticator: true };

    /// <summary>Takes an app that proves to have the offered key.</summary>
    /// <returns>The recovery codes, which cannot be had again; null when the code is not right.</returns>
    public async Task<IReadOnlyList<string>?> TurnOnAsync(string userId, byte[] key, string code)
    {
        var own = await factors.GetAsync(userId);
        if (own.HasAuthenticator || Totp.Match(key, Plain(code), time.GetUtcNow(), 0) is not { } step)
        {
            return null;
        }

        (own.AuthenticatorKey, own.LastStep) = (keys.Seal(userId, key), step);
        return await RenewAsync(own);
    }

    /// <summary>Other recovery codes in place of those there are.</summary>
    public async Task<IReadOnlyList<string>> RenewAsync(string userId) => await RenewAsync(await factors.GetAsync(userId));

    public async Task TurnOffAsync(string userId)
    {
        if (await factors.FindAsync(userId) is { } own)
        {
            (own.AuthenticatorKey, own.LastStep, own.RecoveryCodes) = (string.Empty, 0, []);
            await factors.SaveAsync(own);
        }
    }

    /// <summary>Whether this is a code of the account's app or one of its recovery codes; each counts once.</summary>
    public async Task<bool> VerifyAsync(string userId, string? code)
    {
        if (string.IsNullOrWhiteSpace(code) || await factors.FindAsync(userId) is not { HasAuthenticator: true } own)
        {
            return false;
        }

        return RecoveryCodes.LooksLike(code) ? await RedeemAsync(own, code) : await MatchAsync(own, Plain(code));
    }

    private async Task<bool> MatchAsync(MemberFactors own, string code)
    {
        if (keys.Open(own.UserId, own.AuthenticatorKey) is not { } key || Totp.Match(key, code, time.GetUtcNow(), own.LastStep) is not { } step)
        {
            return false;
        }

        // Of two who send the same code at the same moment, one comes in.
        if (!await tokens.SpendAsync(Purpose, $"{own.UserId}\n{step}", time.GetUtcNow().UtcDateTime.AddMinutes(10)))
        {
            return false;
        }

        own.LastStep = step;
        await factors.SaveAsync(own);
        return true;
    }

    private async Task<bool> RedeemAsync(MemberFactors own, string code)
    {
        var hash = RecoveryCodes.HashOf(own.UserId, code);
        if (!own.RecoveryCodes.Contains(hash) || !await tokens.SpendAsync(Purpose, hash, time.GetUtcNow().UtcDateTime.AddDays(1)))
        {
            return false;
        }

        own.RecoveryCodes.Remove(hash);
        await factors.SaveAsync(own);
        return true;
    }

    private async Task<IReadOnlyList<string>> RenewAsync(MemberFactors own)
    {
        var codes = RecoveryCodes.New();
        own.RecoveryCodes = [.. codes.Select(code => RecoveryCodes.HashOf(own.UserId, code))];
        await factors.SaveAsync(own);
        return codes;
    }

    private static string Plain(string code) => string.Concat(code.Where(char.IsAsciiDigit));
}
