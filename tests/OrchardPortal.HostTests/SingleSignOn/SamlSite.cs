using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using OrchardPortal.HostTests.Sites;

namespace OrchardPortal.HostTests.SingleSignOn;

/// <summary>A site and a SAML identity provider beside it. Each test makes a provider of its own at the site, and says at the other what the site is like.</summary>
public abstract class SamlSite(DatabaseKind database) : SiteFixture(database), IDisposable
{
    public const string ServerName = "saml";

    private readonly HttpClient _http = new();
    private NodeServer? _server;

    /// <summary>The provider's name for itself, and its address.</summary>
    public string Issuer => _server!.Address.OriginalString;

    public Task AddAccountAsync(string name, string subject, object attributes, string format = "urn:oasis:names:tc:SAML:2.0:nameid-format:persistent") =>
        PutAsync("/test/accounts/" + name, new { subject, format, attributes });

    /// <summary>What the provider knows of the site, and how it answers.</summary>
    public Task KnowAsync(IReadOnlyDictionary<string, object> settings) => PutAsync("/test/settings", settings);

    /// <summary>How many are logged in at the provider.</summary>
    public async Task<int> SessionsAsync() => int.Parse(await _http.GetStringAsync(Issuer + "/test/sessions"), System.Globalization.CultureInfo.InvariantCulture);

    public void Dispose() => _http.Dispose();

    protected override async Task<Site> BeginAsync(DatabaseKind database)
    {
        if (NodeServer.SkipReason(ServerName) is null)
        {
            var (certificate, key) = Keys();
            _server = await NodeServer.StartAsync(ServerName, ("CERT", certificate), ("KEY", key));
        }

        return await Site.StartAsync(database, start => start.WithoutThrottling().With(("OrchardCore:OrchardPortal_SingleSignOn:AllowPrivateNetworks", "true")));
    }

    protected override async Task EndAsync(Site site)
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }

        await site.DisposeAsync();
    }

    private async Task PutAsync(string path, object content)
    {
        using var response = await _http.PutAsJsonAsync(Issuer + path, content);
        response.EnsureSuccessStatusCode();
    }

    private static (string Certificate, string Key) Keys()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=Test provider", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddYears(1));

        return (certificate.ExportCertificatePem(), key.ExportPkcs8PrivateKeyPem());
    }
}
