using System.Security.Cryptography.Xml;
using System.Xml;
using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

/// <summary>Attacks on the signature other than wrapping.</summary>
public sealed class SamlSignatureTests
{
    private const string Exclusive = SignatureAlgorithms.Exclusive;

    [Fact]
    public void Nothing_signed_is_refused() => Assert.Equal(SamlProblem.Unsigned, Refused(new Answer().Xml()));

    [Fact]
    public void A_signature_taken_away_is_missed()
    {
        var document = TestSignature.Load(new TestSignature().Sign(new Answer().Xml()));
        var signature = document.GetElementsByTagName("Signature", SamlNames.Signature)[0]!;
        signature.ParentNode!.RemoveChild(signature);

        Assert.Equal(SamlProblem.Unsigned, Refused(document.OuterXml));
    }

    [Fact]
    public void A_key_that_the_message_brings_along_counts_for_nothing() =>
        Assert.Equal(SamlProblem.Signature, Refused(new TestSignature { Key = StrangerKey }.Sign(new Answer().Xml())));

    [Fact]
    public void A_good_signature_of_the_response_does_not_make_up_for_a_bad_one_of_the_assertion()
    {
        var stranger = new TestSignature { Key = StrangerKey }.Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.Signature, Refused(new TestSignature().Sign(stranger, assertion: false, response: true)));
    }

    [Fact]
    public void A_changed_subject_breaks_the_signature()
    {
        var signed = new TestSignature().Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.Signature, Refused(signed.Replace("ana@customer.example", "eve@customer.example", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("http://www.w3.org/2000/09/xmldsig#rsa-sha1", SignatureAlgorithms.Sha256)]
    [InlineData(SignatureAlgorithms.RsaSha256, "http://www.w3.org/2000/09/xmldsig#sha1")]
    public void Sha_1_is_refused(string method, string digest) =>
        Assert.Equal(SamlProblem.Algorithm, Refused(new TestSignature { Method = method, Digest = digest }.Sign(new Answer().Xml())));

    [Theory]
    [InlineData(SignatureAlgorithms.RsaSha384, SignatureAlgorithms.Sha384)]
    [InlineData(SignatureAlgorithms.RsaSha512, SignatureAlgorithms.Sha512)]
    public void Longer_hashes_are_welcome(string method, string digest) =>
        Assert.NotNull(Read(new TestSignature { Method = method, Digest = digest }.Sign(new Answer().Xml())));

    [Fact]
    public void A_message_authentication_code_made_with_the_public_certificate_is_refused()
    {
        var signed = new TestSignature().Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.Algorithm, Refused(signed.Replace(SignatureAlgorithms.RsaSha256, "http://www.w3.org/2000/09/xmldsig#hmac-sha1", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_reference_to_the_whole_document_is_refused() =>
        Assert.Equal(SamlProblem.SignatureShape, Refused(new TestSignature { Uri = string.Empty }.Sign(new Answer().Xml())));

    [Fact]
    public void A_transform_that_leaves_out_what_it_likes_is_refused()
    {
        // It signs the issuer alone; everything else could be changed afterwards.
        var xpath = new XmlDsigXPathTransform();
        var element = TestSignature.Load("<XPath xmlns:saml=\"" + SamlNames.Assertion + "\">ancestor-or-self::saml:Issuer</XPath>");
        xpath.LoadInnerXml(element.ChildNodes);
        var signed = new TestSignature { Transforms = [new XmlDsigEnvelopedSignatureTransform(), xpath] }.Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.Algorithm, Refused(signed.Replace("ana@customer.example", "eve@customer.example", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("http://www.w3.org/TR/1999/REC-xslt-19991116")]
    [InlineData("http://www.w3.org/2000/09/xmldsig#base64")]
    [InlineData("http://www.w3.org/2002/07/decrypt#XML")]
    [InlineData("System.Security.Cryptography.Xml.XmlDsigXsltTransform")]
    public void No_other_transform_is_even_loaded(string algorithm)
    {
        var signed = new TestSignature().Sign(new Answer().Xml());
        var transform = $"<Transform Algorithm=\"{Exclusive}\"";

        Assert.Contains(transform, signed, StringComparison.Ordinal);
        Assert.Equal(SamlProblem.Algorithm, Refused(signed.Replace(transform, $"<Transform Algorithm=\"{algorithm}\"", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("<Object><x/></Object>", "</Signature>")]
    [InlineData("<Reference URI=\"\"><DigestMethod Algorithm=\"" + SignatureAlgorithms.Sha256 + "\"/><DigestValue/></Reference>", "</SignedInfo>")]
    [InlineData("<Transform Algorithm=\"" + Exclusive + "\"/>", "</Transforms>")]
    [InlineData("<DigestValue/>", "</Reference>")]
    public void A_signature_of_another_form_is_refused(string extra, string before)
    {
        var signed = new TestSignature().Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.SignatureShape, Refused(signed.Replace(before, extra + before, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_signature_elsewhere_in_the_message_is_refused()
    {
        var signed = TestSignature.Load(new TestSignature().Sign(new Answer().Xml()));
        var status = signed.GetElementsByTagName("Status", SamlNames.Protocol)[0]!;
        status.AppendChild(signed.GetElementsByTagName("Signature", SamlNames.Signature)[0]!.CloneNode(deep: true));

        Assert.Equal(SamlProblem.SignatureShape, Refused(signed.OuterXml));
    }

    [Fact]
    public void Two_signatures_in_one_element_are_refused()
    {
        var twice = new TestSignature().Sign(new TestSignature().Sign(new Answer().Xml()));

        Assert.Equal(SamlProblem.WrongMessage, Refused(twice));
    }

    [Fact]
    public void What_we_sign_others_can_verify()
    {
        var document = new RequestWriter(Service, Now).SignOn("_q", "https://idp.example.com/sso", null, force: false);
        SamlSignature.Sign(document, ServiceKey);
        var element = (XmlElement)document.GetElementsByTagName("Signature", SamlNames.Signature)[0]!;
        var signedXml = new SignedXml(document);
        signedXml.LoadXml(element);

        Assert.True(signedXml.CheckSignature(ServiceKey, verifySignatureOnly: true));
        Assert.Equal("Issuer", element.PreviousSibling!.LocalName);
    }
}
