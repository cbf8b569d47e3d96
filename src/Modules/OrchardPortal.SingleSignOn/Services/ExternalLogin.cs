using Microsoft.Extensions.Localization;
using OrchardCore.Locking.Distributed;
using OrchardPortal.PrivateContent.Services;
using OrchardPortal.SingleSignOn.Accounts;
using OrchardPortal.SingleSignOn.Models;
using YesSql;

namespace OrchardPortal.SingleSignOn.Services;

internal sealed class ExternalLogin(
    ISession session,
    IIdentityProviders providers,
    AccountPlanner planner,
    AccountKeeper keeper,
    AudienceGate audience,
    ExternalSessions sessions,
    IMemberLogin memberLogin,
    IDistributedLock locks,
    IStringLocalizer<ExternalLogin> localizer) : IExternalLogin
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private readonly IStringLocalizer S = localizer;

    public async Task<LoginOutcome> CompleteAsync(ExternalIdentity identity, string? returnUrl)
    {
        var provider = (await providers.GetAsync()).Find(identity.ProviderId) is { Enabled: true } enabled
            ? enabled
            : throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "The provider is switched off.");

        // Two first logins of one person may come at the same moment. The second lock is the one that others take who make contacts.
        await using var loginLock = await locks.AcquireLockAsync($"OrchardPortal.Sso:{provider.Id}:{identity.Subject}", _patience);
        await using var contactLock = await locks.AcquireLockAsync("OrchardPortal.Contact:" + (identity.EmailVerified ? identity.Email : identity.Handle), _patience);
        var plan = await planner.PlanAsync(provider, identity);
        try
        {
            var (user, contactId) = await keeper.KeepAsync(provider, identity, plan);
            await audience.KeepListsAsync(provider, identity, contactId);
            if (!plan.IsStaff)
            {
                await audience.RequireAsync(provider, contactId);
            }

            await session.SaveChangesAsync();
            sessions.Begin(new ExternalSession(provider.Id, user.UserId, identity.Subject, identity.SessionIndex, identity.LogOutHint));
            var outcome = await memberLogin.CompleteAsync(user, LoginMethod.Sso, rememberMe: false, returnUrl);
            return outcome.Url is null
                ? throw new ExternalLoginException(ExternalLoginFailure.Refused, $"The account {user.UserName} is not let in: {outcome.Message}") { VisitorMessage = outcome.Message }
                : outcome;
        }
        catch (Exception)
        {
            // Nothing half-made: neither a user without a contact, nor one whom the lists keep out.
            await session.CancelAsync();
            throw;
        }
    }

    public async Task<IReadOnlyList<TraceStep>> ExplainAsync(ExternalIdentity identity)
    {
        var steps = new List<TraceStep>();
        var provider = (await providers.GetAsync()).Find(identity.ProviderId)
            ?? throw new ExternalLoginException(ExternalLoginFailure.Unavailable, "The provider is gone.");
        steps.Add(Step(TraceLevel.Good, S["Who it is"], S["{0}, known to the provider as {1}", identity.FullName.Length > 0 ? identity.FullName : S["Somebody without a name"].Value, identity.Subject]));
        steps.Add(AboutAddress(identity));
        var plan = await planner.PlanAsync(provider, identity);
        steps.Add(AboutAccount(plan));
        steps.Add(AboutContact(identity, plan));
        if (identity.Company.Length > 0)
        {
            steps.Add(Step(TraceLevel.Good, S["Company"], S["The contact joins {0}.", identity.Company]));
        }

        steps.AddRange(await audience.ExplainAsync(provider, identity, plan));
        if (!provider.Enabled)
        {
            steps.Add(Step(TraceLevel.Note, S["Switched off"], S["Customers do not see this provider yet. Enable it when the test is as you want it."]));
        }

        return steps;
    }

    private TraceStep AboutAddress(ExternalIdentity identity) => identity switch
    {
        { Email.Length: 0 } => Step(TraceLevel.Note, S["E-mail address"], S["None was received."]),
        { EmailVerified: true } => Step(TraceLevel.Good, S["E-mail address"], S["{0}; the provider vouches for it.", identity.Email]),
        _ => Step(TraceLevel.Note, S["E-mail address"], S["{0}; the provider does not vouch for it, so it is left out of account.", identity.Email]),
    };

    private TraceStep AboutAccount(AccountPlan plan) => plan.How switch
    {
        AccountMatch.Login => Step(TraceLevel.Good, S["Account"], S["{0}, who logged in by this provider before.", plan.User!.UserName]),
        AccountMatch.Email => Step(TraceLevel.Good, S["Account"], S["{0}, who has this address; from now on they log in by this provider, too.", plan.User!.UserName]),
        _ => Step(TraceLevel.Good, S["Account"], S["A new one is made."]),
    };

    private TraceStep AboutContact(ExternalIdentity identity, AccountPlan plan) => plan switch
    {
        { Contact: { } contact } => Step(TraceLevel.Good, S["Contact"], S["{0}, who is known already.", contact.FullName]),
        { IsStaff: true } => Step(TraceLevel.Note, S["Contact"], S["None: the account is one of the staff."]),
        { Email.Length: > 0 } => Step(TraceLevel.Good, S["Contact"], S["A new one is made with the address {0}.", plan.Email]),
        _ => Step(TraceLevel.Good, S["Contact"], S["A new one is made with the handle {0}.", identity.Handle]),
    };

    private static TraceStep Step(TraceLevel level, string title, string text) => new() { Level = level, Title = title, Text = text };
}
