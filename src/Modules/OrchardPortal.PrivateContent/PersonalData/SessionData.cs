using System.Text.Json.Nodes;
using OrchardPortal.PrivateContent.Sessions;

namespace OrchardPortal.PrivateContent.PersonalData;

/// <summary>Where and when the person was logged in.</summary>
internal sealed class SessionData(MemberSessions sessions) : IPersonalDataProvider
{
    public int Order => 8;

    public string Name => "sessions";

    public async Task<JsonNode?> ExportAsync(PersonalDataSubject subject) =>
        new JsonArray([.. (await sessions.ListAllAsync(subject.User.UserId)).Select(session => new JsonObject
        {
            ["startedUtc"] = session.StartedUtc,
            ["lastSeenUtc"] = session.SeenUtc,
            ["endedUtc"] = session.EndedUtc,
            ["device"] = session.Device,
            ["network"] = session.Network,
        })]);

    public Task EraseAsync(PersonalDataSubject subject) => sessions.ForgetAsync(subject.User.UserId);
}
