using Microsoft.AspNetCore.DataProtection;
using OrchardPortal.PrivateContent.Passkeys;

namespace OrchardPortal.Tests.PrivateContent;

public sealed class PasskeyChallengeTests
{
    private readonly HeldTime _time = new();
    private readonly PasskeyChallenges _challenges;

    public PasskeyChallengeTests() => _challenges = new PasskeyChallenges(new EphemeralDataProtectionProvider(), new SpentIds(), _time);

    [Fact]
    public async Task A_challenge_is_answered_once()
    {
        var text = _challenges.Seal("state", "");
        Assert.Equal("state", await _challenges.SpendAsync(text, ""));
        Assert.Null(await _challenges.SpendAsync(text, ""));
    }

    [Fact]
    public async Task A_challenge_is_worth_nothing_for_another_account_when_forged_or_too_old()
    {
        var text = _challenges.Seal("state", "ana");
        Assert.Null(await _challenges.SpendAsync(text, "luis"));
        Assert.Null(await _challenges.SpendAsync(text, ""));
        Assert.Null(await _challenges.SpendAsync(text[..^2] + "xx", "ana"));
        Assert.Null(await _challenges.SpendAsync(new string('x', 10_000), "ana"));
        Assert.Null(await _challenges.SpendAsync(null, "ana"));
        _time.Now += PasskeyChallenges.Lifetime;
        Assert.Null(await _challenges.SpendAsync(text, "ana"));
    }
}
