using System.Security.Cryptography;
using System.Text;

namespace OrchardPortal.Saml.Sessions;

/// <summary>
/// A session here for which a provider vouched. The provider's message to end it may come without our cookies, by a hidden frame or a form:
/// it names the person and the provider's own session.
/// </summary>
public sealed class ProviderSession
{
    /// <summary>Given by the store.</summary>
    public long Id { get; set; }

    /// <summary>Stands for the provider and the name that it has for the person.</summary>
    public string NameKey { get; set; } = "";

    /// <summary>The provider's name for its session; null where it has none.</summary>
    public string? SessionIndex { get; set; }

    public string UserId { get; set; } = "";

    /// <summary>Our name for ours.</summary>
    public string SessionId { get; set; } = "";

    public DateTime StartedUtc { get; set; }

    public static string KeyOf(string providerId, string name) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{providerId}\n{name}")));
}
