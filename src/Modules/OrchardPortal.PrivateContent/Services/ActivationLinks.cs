using System.Text.Json;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.Models;

namespace OrchardPortal.PrivateContent.Services;

internal sealed class ActivationLinks(IOneTimeTokens tokens, ISiteAddress siteAddress) : IActivationLinks
{
    private const string Key = "activation";

    public async Task<string> CreateAsync(ActivationInvitation invitation, ConsentGiven? consent = null)
    {
        var activation = new Activation(EmailAddress.Normalize(invitation.Email), invitation.FullName.Trim(), invitation.ContactId, invitation.ReturnUrl, consent);
        var token = await tokens.IssueAsync(
            TokenPurposes.Activation,
            string.Empty,
            IActivationLinks.Lifetime,
            new Dictionary<string, string> { [Key] = JsonSerializer.Serialize(activation) });

        return await siteAddress.AbsoluteAsync($"{AccountPaths.Activate}?token={token}");
    }

    public async Task<Activation?> ReadAsync(string? token) => Read(await tokens.PeekAsync(TokenPurposes.Activation, token));

    public async Task<Activation?> UseAsync(string? token) => Read(await tokens.RedeemAsync(TokenPurposes.Activation, token));

    private static Activation? Read(TokenPayload? payload) =>
        payload?.Data.GetValueOrDefault(Key) is { } text ? JsonSerializer.Deserialize<Activation>(text) : null;
}
