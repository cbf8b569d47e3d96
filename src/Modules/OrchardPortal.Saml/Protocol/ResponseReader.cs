using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>
/// Turns the answer of an identity provider into an assertion that may be believed. The element whose signature was verified is the very
/// element that is read: nothing is searched for a second time.
/// </summary>
internal sealed class ResponseReader(ServiceProvider service, TrustedProvider provider, DateTimeOffset now)
{
    /// <param name="xml">The message, unpacked.</param>
    /// <exception cref="SamlException">It is not accepted.</exception>
    public SamlAssertion Read(string xml)
    {
        var response = SamlXml.ParseMessage(xml).DocumentElement!;
        Envelope(response);

        var holder = Holder(response);
        var isResponseSigned = SamlSignature.Verify(response, provider.Certificates);

        if (SamlStatus.ProblemOf(response) is { } status)
        {
            throw new SamlException(SamlProblem.Status, status);
        }

        var assertion = holder?.LocalName == "EncryptedAssertion" ? AssertionDecryptor.Decrypt(holder, service.Certificate) : holder;

        if (assertion is null || assertion.Descendants("Assertion", SamlNames.Assertion).Any())
        {
            throw new SamlException(SamlProblem.NotOneAssertion);
        }

        SamlIds.EnsureUnique(assertion);
        OnlySignatures(assertion, assertion);

        if (!SamlSignature.Verify(assertion, provider.Certificates) && !isResponseSigned)
        {
            throw new SamlException(SamlProblem.Unsigned);
        }

        return new AssertionReader(service, provider, now).Read(assertion, response, isResponseSigned);
    }

    private void Envelope(XmlElement response)
    {
        if (!response.Is("Response", SamlNames.Protocol) || response.GetAttribute("Version") != SamlNames.Version)
        {
            throw new SamlException(SamlProblem.WrongMessage, response.Name);
        }

        SamlIds.EnsureUnique(response);

        if (response.Attribute("Destination") is { } destination && destination != service.AssertionUrl)
        {
            throw new SamlException(SamlProblem.Destination, destination);
        }

        if (response.Child("Issuer", SamlNames.Assertion) is { } issuer && issuer.PlainText() != provider.EntityId)
        {
            throw new SamlException(SamlProblem.Issuer, issuer.InnerText);
        }
    }

    // The one assertion, plain or encrypted, which is a child of the response. Another anywhere below is refused: whoever puts one there
    // wants it to be taken for the first. Null for an answer without any, which a refusal is.
    private static XmlElement? Holder(XmlElement response)
    {
        var all = response.Descendants("Assertion", SamlNames.Assertion).Concat(response.Descendants("EncryptedAssertion", SamlNames.Assertion)).ToList();

        if (all.Count > 1 || all.Exists(one => one.ParentNode != response))
        {
            throw new SamlException(SamlProblem.NotOneAssertion, all.Count.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        OnlySignatures(response, all.FirstOrDefault());

        return all.FirstOrDefault();
    }

    // Signatures stand in the response and in the assertion themselves, nowhere else.
    private static void OnlySignatures(XmlElement element, XmlElement? assertion)
    {
        if (element.Descendants("Signature", SamlNames.Signature).Any(signature => signature.ParentNode != element && signature.ParentNode != assertion))
        {
            throw new SamlException(SamlProblem.SignatureShape);
        }
    }
}
