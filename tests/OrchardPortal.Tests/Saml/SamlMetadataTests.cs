using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

[Trait("Requirement", "25")]
public sealed class SamlMetadataTests
{
    private static readonly string _certificate = Convert.ToBase64String(ProviderKey.RawData);

    [Fact]
    public void A_provider_is_read_from_its_metadata_comments_and_all()
    {
        var read = MetadataReader.Read("\uFEFF<?xml version=\"1.0\"?><!-- ours -->" + Provider());

        Assert.Equal(ProviderId, read.EntityId);
        Assert.Equal("https://idp.example.com/redirect", read.SignOnRedirectUrl);
        Assert.Equal("https://idp.example.com/post", read.SignOnPostUrl);
        Assert.Equal("https://idp.example.com/slo", read.LogoutRedirectUrl);
        Assert.Null(read.LogoutPostUrl);
        Assert.True(read.WantsSignedRequests);
        Assert.Equal(ProviderKey.Thumbprint, Assert.Single(SigningCertificates.TryRead(read.Certificates)!).Thumbprint);
    }

    [Fact]
    public void Of_several_entities_the_only_provider_is_taken()
    {
        var others = $"""<md:EntityDescriptor entityID="x" xmlns:md="{SamlNames.Metadata}"><md:SPSSODescriptor/></md:EntityDescriptor>""";
        var federation = $"""<md:EntitiesDescriptor xmlns:md="{SamlNames.Metadata}">{others}{Provider()}</md:EntitiesDescriptor>""";

        Assert.Equal(ProviderId, MetadataReader.Read(federation).EntityId);
        Assert.Throws<SamlException>(() => MetadataReader.Read(federation.Replace(others, Provider(), StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<html/>")]
    [InlineData("")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>")]
    public void Anything_else_is_refused(string text) => Assert.Throws<SamlException>(() => MetadataReader.Read(text));

    [Fact]
    public void Addresses_that_are_no_web_addresses_are_left_out() =>
        Assert.Null(MetadataReader.Read(Provider().Replace("https://idp.example.com/redirect", "javascript:alert(1)", StringComparison.Ordinal)).SignOnRedirectUrl);

    [Fact]
    public void A_provider_without_a_usable_certificate_is_refused() =>
        Assert.Throws<SamlException>(() => MetadataReader.Read(Provider().Replace(_certificate, "AAAA", StringComparison.Ordinal)));

    [Fact]
    public void Ours_says_where_to_send_what_and_with_which_key()
    {
        var document = MetadataWriter.Write(Service, areRequestsSigned: true);
        SamlSignature.Sign(document, ServiceKey);
        var role = document.DocumentElement!.Child("SPSSODescriptor", SamlNames.Metadata)!;

        Assert.True(SamlSignature.Verify(document.DocumentElement!, [ServiceKey]));
        Assert.Equal(ServiceId, document.DocumentElement!.GetAttribute("entityID"));
        Assert.Equal(AssertionUrl, role.Child("AssertionConsumerService", SamlNames.Metadata)!.GetAttribute("Location"));
        Assert.All(role.Children("SingleLogoutService", SamlNames.Metadata), service => Assert.Equal(LogoutUrl, service.GetAttribute("Location")));
        Assert.Equal(2, role.Children("KeyDescriptor", SamlNames.Metadata).Count());
        Assert.Equal("true", role.GetAttribute("AuthnRequestsSigned"));
    }

    [Fact]
    public void Certificates_are_read_as_people_paste_them()
    {
        var pem = ProviderKey.ExportCertificatePem();

        Assert.Single(SigningCertificates.TryRead(pem)!);
        Assert.Single(SigningCertificates.TryRead(_certificate)!);
        Assert.Equal(2, SigningCertificates.TryRead(pem + "\n" + NextProviderKey.ExportCertificatePem())!.Count);
        Assert.Null(SigningCertificates.TryRead("nonsense"));
        Assert.Null(SigningCertificates.TryRead("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"));
        Assert.Empty(SigningCertificates.TryRead(" ")!);
    }

    private static string Provider() => $"""
        <md:EntityDescriptor xmlns:md="{SamlNames.Metadata}" xmlns:ds="{SamlNames.Signature}" entityID="{ProviderId}">
          <md:IDPSSODescriptor WantAuthnRequestsSigned="true" protocolSupportEnumeration="{SamlNames.Protocol}">
            <md:KeyDescriptor use="signing"><ds:KeyInfo><ds:X509Data><ds:X509Certificate>
              {_certificate}
            </ds:X509Certificate></ds:X509Data></ds:KeyInfo></md:KeyDescriptor>
            <md:SingleLogoutService Binding="{SamlNames.RedirectBinding}" Location="https://idp.example.com/slo"/>
            <md:SingleSignOnService Binding="{SamlNames.RedirectBinding}" Location="https://idp.example.com/redirect"/>
            <md:SingleSignOnService Binding="{SamlNames.PostBinding}" Location="https://idp.example.com/post"/>
          </md:IDPSSODescriptor>
        </md:EntityDescriptor>
        """;
}
