using System.Text.Json.Nodes;
using OrchardPortal.PrivateContent.Indexes;
using OrchardPortal.PrivateContent.Models;
using YesSql;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>Links that were mailed to the person: they open nothing any more, and name nobody.</summary>
internal sealed class TokenData(ISession session) : IPersonalDataProvider
{
    public string Name => "links";

    public Task<JsonNode?> ExportAsync(PersonalDataSubject subject) => Task.FromResult<JsonNode?>(null);

    public async Task EraseAsync(PersonalDataSubject subject)
    {
        var userId = subject.User.UserId;
        foreach (var token in await session.Query<OneTimeToken, OneTimeTokenIndex>(row => row.UserId == userId).ListAsync())
        {
            session.Delete(token);
        }
    }
}
