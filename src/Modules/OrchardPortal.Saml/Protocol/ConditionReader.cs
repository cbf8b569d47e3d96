using System.Xml;

namespace OrchardPortal.Saml.Protocol;

/// <summary>Checks under which conditions an assertion holds.</summary>
internal sealed class ConditionReader(ServiceProvider service, DateTimeOffset now)
{
    private const string Ns = SamlNames.Assertion;

    /// <exception cref="SamlException">They are not met, or we do not understand them.</exception>
    public void Check(XmlElement conditions)
    {
        if (conditions.Instant("NotBefore") is { } start && start > now + AssertionReader.Skew)
        {
            throw new SamlException(SamlProblem.TooEarly, SamlInstant.Write(start));
        }

        if (conditions.Instant("NotOnOrAfter") is { } end && end <= now - AssertionReader.Skew)
        {
            throw new SamlException(SamlProblem.Expired, SamlInstant.Write(end));
        }

        // Each assertion is used once anyway, and none is passed on.
        if (conditions.ChildNodes.OfType<XmlElement>().FirstOrDefault(one => !IsKnown(one)) is { } unknown)
        {
            throw new SamlException(SamlProblem.Condition, unknown.Name);
        }

        // Every restriction must name us, and without one the assertion would be everybody's.
        var audiences = conditions.Children("AudienceRestriction", Ns).ToList();
        if (audiences.Count == 0 || !audiences.TrueForAll(NamesUs))
        {
            throw new SamlException(SamlProblem.Audience, string.Join(' ', audiences.Select(audience => audience.InnerText.Trim())));
        }
    }

    private static bool IsKnown(XmlElement condition) =>
        condition.NamespaceURI == Ns && condition.LocalName is ("AudienceRestriction" or "OneTimeUse" or "ProxyRestriction");

    private bool NamesUs(XmlElement restriction) =>
        restriction.Children("Audience", Ns).Any(audience => audience.PlainText() == service.EntityId);
}
