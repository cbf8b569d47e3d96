using System.Text.Json;
using Microsoft.Playwright;

namespace OrchardPortal.BrowserTests;

/// <summary>A device that keeps passkeys, and whose owner always agrees.</summary>
internal sealed class VirtualAuthenticator
{
    private readonly ICDPSession _session;
    private readonly string _id;

    private VirtualAuthenticator(ICDPSession session, string id) => (_session, _id) = (session, id);

    public static async Task<VirtualAuthenticator> AttachAsync(Tab tab, bool verifiesUser = true)
    {
        var session = await tab.Context.NewCDPSessionAsync(tab.Page);
        await session.SendAsync("WebAuthn.enable", new() { ["enableUI"] = false });
        var answer = await session.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true,
                ["hasUserVerification"] = true, ["isUserVerified"] = verifiesUser, ["automaticPresenceSimulation"] = true,
            },
        });
        return new VirtualAuthenticator(session, answer!.Value.GetProperty("authenticatorId").GetString()!);
    }

    public async Task<IReadOnlyList<JsonElement>> CredentialsAsync() =>
        [.. (await _session.SendAsync("WebAuthn.getCredentials", new() { ["authenticatorId"] = _id }))!.Value.GetProperty("credentials").EnumerateArray()];

    public Task ForgetAsync() => _session.SendAsync("WebAuthn.clearCredentials", new() { ["authenticatorId"] = _id });

    /// <summary>Puts the counter of a passkey back, as a copy of it would have it.</summary>
    public async Task CopyFromBeforeAsync(JsonElement credential)
    {
        await ForgetAsync();
        await _session.SendAsync("WebAuthn.addCredential", new() { ["authenticatorId"] = _id, ["credential"] = credential });
    }
}
