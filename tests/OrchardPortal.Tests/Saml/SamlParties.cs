using System.Security.Cryptography.X509Certificates;
using OrchardPortal.Saml.Protocol;

namespace OrchardPortal.Tests.Saml;

/// <summary>Us, a provider that we trust, and somebody whom nobody trusts. Keys are made once: making them is slow.</summary>
internal static class SamlParties
{
    public const string ServiceId = "https://help.example.com/account/sso/okta/metadata";
    public const string AssertionUrl = "https://help.example.com/account/sso/okta/acs";
    public const string LogoutUrl = "https://help.example.com/account/sso/okta/logout";
    public const string ProviderId = "https://idp.example.com/metadata";

    public static readonly DateTimeOffset Now = new(2026, 5, 4, 10, 0, 0, TimeSpan.Zero);

    public static readonly X509Certificate2 ServiceKey = KeyPairs.Load(KeyPairs.Create("service", DateTimeOffset.UtcNow));
    public static readonly X509Certificate2 ProviderKey = KeyPairs.Load(KeyPairs.Create("provider", DateTimeOffset.UtcNow));
    public static readonly X509Certificate2 NextProviderKey = KeyPairs.Load(KeyPairs.Create("provider", DateTimeOffset.UtcNow));
    public static readonly X509Certificate2 StrangerKey = KeyPairs.Load(KeyPairs.Create("provider", DateTimeOffset.UtcNow));

    public static readonly ServiceProvider Service = new(ServiceId, AssertionUrl, LogoutUrl, ServiceKey);
    public static readonly TrustedProvider Provider = new(ProviderId, [ProviderKey]);

    public static SamlAssertion Read(string xml, DateTimeOffset? now = null) => new ResponseReader(Service, Provider, now ?? Now).Read(xml);

    /// <summary>Why the answer is refused.</summary>
    public static SamlProblem Refused(string xml) => Assert.Throws<SamlException>(() => Read(xml)).Problem;
}
