using System.Security.Cryptography.Xml;
using System.Xml;
using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

public sealed class SignatureWrappingTests
{
    [Theory]
    [CombinatorialVariants]
    public void An_evil_element_beside_the_signed_one_is_refused(int variant, bool sameId)
    {
        // A whole response in the message brings its assertion's identifier along.
        var expected = sameId || variant <= 2 ? SamlProblem.DuplicateId : SamlProblem.NotOneAssertion;

        Assert.Equal(expected, Refused(SignatureWrapping.Wrap(variant, sameId)));
    }

    // 1 and 6 put an element into the signature where none may be, which already .NET refuses.
    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(7)]
    [InlineData(8)]
    public void The_attacks_are_real_a_careless_reader_falls_for_them(int variant)
    {
        var document = TestSignature.Load(SignatureWrapping.Wrap(variant, sameId: false));
        var signedXml = new NaiveSignedXml(document);
        signedXml.LoadXml((XmlElement)document.GetElementsByTagName("Signature", SamlNames.Signature)[0]!);

        Assert.True(signedXml.CheckSignature(ProviderKey, verifySignatureOnly: true));

        var names = document.GetElementsByTagName("NameID", SamlNames.Assertion).OfType<XmlElement>().Select(name => name.InnerText);
        Assert.Contains(SignatureWrapping.Evil, names);
    }

    private sealed class NaiveSignedXml(XmlDocument document) : SignedXml(document)
    {
        public override XmlElement? GetIdElement(XmlDocument? document, string idValue) =>
            document?.SelectSingleNode($"//*[@ID='{idValue}']") as XmlElement;
    }

    private sealed class CombinatorialVariantsAttribute : Xunit.Sdk.DataAttribute
    {
        public override IEnumerable<object[]> GetData(System.Reflection.MethodInfo testMethod) =>
            from variant in Enumerable.Range(1, 8) from sameId in new[] { false, true } select new object[] { variant, sameId };
    }
}
