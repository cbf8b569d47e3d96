using OrchardPortal.Saml.Protocol;

namespace OrchardPortal.Tests.Saml;

/// <summary>An answer of an identity provider that is right in everything, unless a test says otherwise.</summary>
internal sealed record Answer
{
    public string NameId { get; init; } = "ana@customer.example";

    public string Issuer { get; init; } = SamlParties.ProviderId;

    public string AssertionIssuer { get; init; } = SamlParties.ProviderId;

    public string Version { get; init; } = "2.0";

    public string? Destination { get; init; } = SamlParties.AssertionUrl;

    public string? Recipient { get; init; } = SamlParties.AssertionUrl;

    public string Audience { get; init; } = $"<saml:AudienceRestriction><saml:Audience>{SamlParties.ServiceId}</saml:Audience></saml:AudienceRestriction>";

    public string? InResponseTo { get; init; } = "_question";

    public string? ConfirmationInResponseTo { get; init; } = "_question";

    public string Method { get; init; } = SamlNames.BearerMethod;

    public DateTimeOffset NotBefore { get; init; } = SamlParties.Now.AddMinutes(-1);

    public DateTimeOffset NotOnOrAfter { get; init; } = SamlParties.Now.AddMinutes(5);

    public DateTimeOffset? ConfirmationEnd { get; init; } = SamlParties.Now.AddMinutes(5);

    public DateTimeOffset SessionEnd { get; init; } = SamlParties.Now.AddHours(8);

    public string Status { get; init; } = $"<samlp:StatusCode Value=\"{SamlNames.Success}\"/>";

    public string Attributes { get; init; } = """<saml:Attribute Name="company" FriendlyName="Firma"><saml:AttributeValue>Brooks</saml:AttributeValue></saml:Attribute>""";

    public string Xml() => $"""
        <samlp:Response xmlns:samlp="{SamlNames.Protocol}" xmlns:saml="{SamlNames.Assertion}" ID="_response" Version="{Version}" IssueInstant="{SamlInstant.Write(SamlParties.Now)}"{Attribute("Destination", Destination)}{Attribute("InResponseTo", InResponseTo)}>
          <saml:Issuer>{Issuer}</saml:Issuer>
          <samlp:Status>{Status}</samlp:Status>
          {AssertionXml()}
        </samlp:Response>
        """;

    public string AssertionXml() => $"""
        <saml:Assertion xmlns:saml="{SamlNames.Assertion}" ID="_assertion" Version="{Version}" IssueInstant="{SamlInstant.Write(SamlParties.Now)}">
          <saml:Issuer>{AssertionIssuer}</saml:Issuer>
          <saml:Subject>
            <saml:NameID>{NameId}</saml:NameID>
            <saml:SubjectConfirmation Method="{Method}"><saml:SubjectConfirmationData{Attribute("Recipient", Recipient)}{Attribute("NotOnOrAfter", ConfirmationEnd is { } end ? SamlInstant.Write(end) : null)}{Attribute("InResponseTo", ConfirmationInResponseTo)}/></saml:SubjectConfirmation>
          </saml:Subject>
          <saml:Conditions NotBefore="{SamlInstant.Write(NotBefore)}" NotOnOrAfter="{SamlInstant.Write(NotOnOrAfter)}">{Audience}</saml:Conditions>
          <saml:AuthnStatement AuthnInstant="{SamlInstant.Write(SamlParties.Now)}" SessionIndex="session-1" SessionNotOnOrAfter="{SamlInstant.Write(SessionEnd)}"><saml:AuthnContext/></saml:AuthnStatement>
          <saml:AttributeStatement>{Attributes}</saml:AttributeStatement>
        </saml:Assertion>
        """;

    private static string Attribute(string name, string? value) => value is null ? string.Empty : $" {name}=\"{value}\"";
}
