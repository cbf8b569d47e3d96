using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

/// <summary>What an answer must say to be believed.</summary>
public sealed class SamlResponseTests
{
    private static readonly TestSignature _signature = new();

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [Trait("Requirement", "25")]
    public void A_right_answer_is_believed_whether_assertion_response_or_both_are_signed(bool assertion, bool response)
    {
        var read = Read(_signature.Sign(new Answer().Xml(), assertion, response));

        Assert.Equal("_assertion", read.Id);
        Assert.Equal("ana@customer.example", read.NameId.Value);
        Assert.Equal("session-1", read.SessionIndex);
        Assert.Equal("_question", read.InResponseTo);
        Assert.Equal(["Brooks"], read.Attributes["company"]);
        Assert.Equal(["Brooks"], read.Attributes["Firma"]);
        Assert.Equal(Now.AddMinutes(5) + AssertionReader.Skew, read.UsableUntil);
    }

    [Fact]
    public void While_a_provider_changes_its_certificate_both_are_good()
    {
        var provider = new TrustedProvider(ProviderId, [ProviderKey, NextProviderKey]);
        var reader = new ResponseReader(Service, provider, Now);

        Assert.NotNull(reader.Read(new TestSignature { Key = ProviderKey }.Sign(new Answer().Xml())));
        Assert.NotNull(reader.Read(new TestSignature { Key = NextProviderKey }.Sign(new Answer().Xml())));
    }

    [Fact]
    public void An_answer_that_nobody_asked_for_says_so() =>
        Assert.Null(Read(Signed(new Answer { InResponseTo = null, ConfirmationInResponseTo = null })).InResponseTo);

    [Fact]
    public void An_unsigned_response_cannot_make_an_answer_to_a_question_of_an_assertion_that_is_none() =>
        Assert.Equal(SamlProblem.NotAsked, Refused(Signed(new Answer { ConfirmationInResponseTo = null })));

    [Fact]
    public void Response_and_assertion_must_answer_the_same_question() =>
        Assert.Equal(SamlProblem.NotAsked, Refused(Signed(new Answer { InResponseTo = "_other" })));

    [Fact]
    public void The_provider_s_refusal_is_told_in_its_own_words()
    {
        var answer = new Answer { Status = """<samlp:StatusCode Value="urn:oasis:names:tc:SAML:2.0:status:Responder"><samlp:StatusCode Value="urn:x:AuthnFailed"/></samlp:StatusCode><samlp:StatusMessage>Not you</samlp:StatusMessage>""" };
        var exception = Assert.Throws<SamlException>(() => Read(Signed(answer)));

        Assert.Equal(SamlProblem.Status, exception.Problem);
        Assert.Equal("urn:oasis:names:tc:SAML:2.0:status:Responder urn:x:AuthnFailed Not you", exception.Detail);
    }

    public static TheoryData<string> Refusals => [.. _refusals.Keys];

    private static readonly Dictionary<string, (Answer Answer, SamlProblem Problem)> _refusals = new()
    {
        ["Another audience"] = (new() { Audience = "<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction>" }, SamlProblem.Audience),
        ["No audience"] = (new() { Audience = string.Empty }, SamlProblem.Audience),
        ["A second restriction to others"] = (new Answer() with { Audience = new Answer().Audience + "<saml:AudienceRestriction><saml:Audience>https://other.example</saml:Audience></saml:AudienceRestriction>" }, SamlProblem.Audience),
        ["A condition nobody knows"] = (new Answer() with { Audience = new Answer().Audience + "<saml:Condition/>" }, SamlProblem.Condition),
        ["Expired"] = (new() { NotOnOrAfter = Now.AddMinutes(-2) }, SamlProblem.Expired),
        ["Not valid yet"] = (new() { NotBefore = Now.AddMinutes(3) }, SamlProblem.TooEarly),
        ["Session over"] = (new() { SessionEnd = Now.AddMinutes(-2) }, SamlProblem.Expired),
        ["Another recipient"] = (new() { Recipient = "https://other.example/acs" }, SamlProblem.Confirmation),
        ["No recipient"] = (new() { Recipient = null }, SamlProblem.Confirmation),
        ["Confirmation expired"] = (new() { ConfirmationEnd = Now.AddMinutes(-2) }, SamlProblem.Confirmation),
        ["Confirmation without an end"] = (new() { ConfirmationEnd = null }, SamlProblem.Confirmation),
        ["Another way of confirming"] = (new() { Method = "urn:oasis:names:tc:SAML:2.0:cm:holder-of-key" }, SamlProblem.Confirmation),
        ["Another destination"] = (new() { Destination = "https://other.example/acs" }, SamlProblem.Destination),
        ["Another issuer"] = (new() { Issuer = "https://other.example/metadata" }, SamlProblem.Issuer),
        ["An assertion of another issuer"] = (new() { AssertionIssuer = "https://other.example/metadata" }, SamlProblem.Issuer),
        ["Another version"] = (new() { Version = "1.1" }, SamlProblem.WrongMessage),
        ["No subject"] = (new() { NameId = " " }, SamlProblem.Subject),
        ["A subject with an element in it"] = (new() { NameId = "admin@example.com<saml:x/>.evil.example" }, SamlProblem.Subject),
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public void What_is_signed_but_not_for_us_here_and_now_is_refused(string name)
    {
        var (answer, problem) = _refusals[name];

        Assert.Equal(problem, Refused(Signed(answer)));
    }

    [Fact]
    public void A_clock_that_differs_by_a_little_does_no_harm()
    {
        var answer = Signed(new Answer());

        Assert.NotNull(Read(answer, Now.AddMinutes(-2)));
        Assert.NotNull(Read(answer, Now.AddMinutes(6)));
        Assert.Throws<SamlException>(() => Read(answer, Now.AddMinutes(7)));
    }

    private static string Signed(Answer answer) => _signature.Sign(answer.Xml());
}
