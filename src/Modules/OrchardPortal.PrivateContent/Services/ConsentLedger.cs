using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Modules;
using OrchardCore.Users;
using OrchardCore.Users.Models;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Models;
using YesSql;
using ISession = YesSql.ISession;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class ConsentLedger(
    ISession session,
    IDomainSettings domains,
    IHttpContextAccessor httpContextAccessor,
    IClock clock,
    IStringLocalizer<ConsentLedger> stringLocalizer) : IConsentLedger
{
    private readonly IStringLocalizer S = stringLocalizer;

    public async Task<ConsentText> CurrentAsync()
    {
        var domain = await domains.GetAsync();

        return new ConsentText(
            domain.ConsentText.Trim(),
            domain.ConsentLabel.Length > 0 ? domain.ConsentLabel : S["I agree to how my data is used."],
            domain.Host ?? string.Empty);
    }

    public async Task<bool> IsNeededAsync(IUser user)
    {
        var text = await CurrentAsync();
        if (text.IsEmpty)
        {
            return false;
        }

        var (userId, version) = (((User)user).UserId, text.Version);

        return await session.QueryIndex<ConsentIndex>(record => record.UserId == userId && record.TextVersion == version).CountAsync() == 0;
    }

    public async Task<ConsentGiven> GivenNowAsync() =>
        new(await CurrentAsync(), clock.UtcNow, httpContextAccessor.HttpContext?.Connection.RemoteIpAddress?.ToString() ?? string.Empty);

    public Task RecordAsync(string userId, string email, ConsentGiven given) => session.SaveAsync(new ConsentRecord
    {
        UserId = userId,
        Email = email,
        Text = given.Text.Text,
        Label = given.Text.Label,
        TextVersion = given.Text.Version,
        Host = given.Text.Host,
        AcceptedUtc = given.AcceptedUtc,
        Address = given.Address,
    });

    public async Task<IReadOnlyList<ConsentRecord>> ListAsync(string userId) =>
        [.. await session.Query<ConsentRecord, ConsentIndex>(record => record.UserId == userId).OrderByDescending(record => record.AcceptedUtc).ListAsync()];
}
