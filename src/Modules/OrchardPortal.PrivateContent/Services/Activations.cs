using Microsoft.AspNetCore.Identity;
using OrchardCore.Locking.Distributed;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.Services;

/// <summary>Makes members of whoever follows an activation link: account, contact and consent at once, or nothing (requirements 16, 84 and 90).</summary>
internal sealed class Activations(
    IActivationLinks links,
    MemberMaker members,
    IConsentLedger ledger,
    IDomainSettings domains,
    UserManager<IUser> users,
    IDistributedLock locks,
    ISession session)
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <summary>Whether the text has to be accepted with the activation: it was not when signing up, or has changed since.</summary>
    public async Task<bool> AsksConsentAsync(Activation activation) =>
        await ledger.CurrentAsync() is { IsEmpty: false } text && activation.Consent?.Text.Version != text.Version;

    /// <summary>Whether the link may still make an account: the address has none by now, and whoever signed up still may.</summary>
    public async Task<bool> IsOpenAsync(Activation activation) =>
        (activation.ContactId is not null || (await domains.GetAsync()).SelfRegistration)
        && await users.FindByEmailAsync(activation.Email) is null;

    /// <param name="token">Of the link.</param>
    /// <param name="fullName">As the member writes it.</param>
    /// <param name="password">Null where customers have none.</param>
    /// <param name="consent">What was accepted with the activation.</param>
    /// <returns>Null when the link is not good any more, or the address has an account by now.</returns>
    public async Task<User?> TakeAsync(string token, string fullName, string? password, ConsentGiven? consent)
    {
        if (await links.ReadAsync(token) is not { } activation)
        {
            return null;
        }

        // Two links for one address may be followed at the same moment.
        await using var locker = await locks.AcquireLockAsync("OrchardPortal.Activation:" + activation.Email, _patience);
        var made = await links.UseAsync(token) is null
            ? null
            : await members.MakeAsync(new NewMember(activation.Email, fullName) { Password = password, IsConfirmed = true, ContactId = activation.ContactId });
        if (made is null)
        {
            await session.ResetAsync();

            return null;
        }

        foreach (var given in new[] { activation.Consent, consent }.OfType<ConsentGiven>())
        {
            await ledger.RecordAsync(made.UserId, activation.Email, given);
        }

        await session.SaveChangesAsync();

        return made;
    }
}
