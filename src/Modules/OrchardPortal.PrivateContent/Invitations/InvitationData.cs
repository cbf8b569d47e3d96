using System.Text.Json.Nodes;
using OrchardPortal.Contacts.Services;
using OrchardPortal.PrivateContent.PersonalData;
using YesSql;

namespace OrchardPortal.PrivateContent.Invitations;

/// <summary>That the person was invited, and when.</summary>
internal sealed class InvitationData(ISession session) : IPersonalDataProvider
{
    public int Order => 9;

    public string Name => "invitations";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject)
    {
        var invitations = await FindAsync(subject);

        return invitations.Count == 0
            ? null
            : new JsonArray([.. invitations.Select(invitation => new JsonObject { ["email"] = invitation.Email, ["lastUtc"] = invitation.LastUtc, ["times"] = invitation.Count })]);
    }

    public async Task EraseAsync(PersonalDataSubject subject)
    {
        foreach (var invitation in await FindAsync(subject))
        {
            session.Delete(invitation);
        }
    }

    private async Task<List<Invitation>> FindAsync(PersonalDataSubject subject)
    {
        var found = new List<Invitation>();
        foreach (var email in new[] { subject.User.Email, subject.Contact?.Email }.Select(EmailAddress.Normalize).Where(email => email.Length > 0).Distinct())
        {
            found.AddRange(await session.Query<Invitation, InvitationIndex>(row => row.Email == email).ListAsync());
        }

        return found;
    }
}
