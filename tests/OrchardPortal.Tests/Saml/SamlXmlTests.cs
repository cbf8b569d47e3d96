using OrchardPortal.Saml.Protocol;
using static OrchardPortal.Tests.Saml.SamlParties;

namespace OrchardPortal.Tests.Saml;

/// <summary>Attacks through the XML itself.</summary>
public sealed class SamlXmlTests
{
    [Theory]
    [InlineData("<!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")]
    [InlineData("<!DOCTYPE r [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>")]
    [InlineData("<!DOCTYPE r SYSTEM \"http://127.0.0.1:1/x.dtd\">")]
    public void A_document_type_is_refused(string type) =>
        Assert.Equal(SamlProblem.ForbiddenXml, Refused(type + new TestSignature().Sign(new Answer().Xml())));

    [Fact]
    public void A_comment_in_the_subject_is_refused_although_it_is_not_part_of_what_was_signed()
    {
        // The provider signed the whole name; a reader that takes the text before the comment sees another one.
        var signed = new TestSignature().Sign(new Answer { NameId = "admin@portal.example.evil.example" }.Xml());
        var attack = signed.Replace("admin@portal.example.evil", "admin@portal.example<!-- -->.evil", StringComparison.Ordinal);

        Assert.NotEqual(signed, attack);
        Assert.Equal(SamlProblem.ForbiddenXml, Refused(attack));
    }

    [Fact]
    public void A_processing_instruction_is_refused() =>
        Assert.Equal(SamlProblem.ForbiddenXml, Refused(new TestSignature().Sign(new Answer().Xml()).Replace("ana@", "ana<?x?>@", StringComparison.Ordinal)));

    [Fact]
    public void Sections_of_raw_text_read_as_the_text_that_was_signed()
    {
        var signed = new TestSignature().Sign(new Answer { NameId = "ana<![CDATA[@customer]]>.example" }.Xml());

        Assert.Equal("ana@customer.example", Read(signed).NameId.Value);
    }

    [Fact]
    public void White_space_is_kept_because_it_is_signed()
    {
        var signed = new TestSignature().Sign(new Answer().Xml());

        Assert.Equal(SamlProblem.Signature, Refused(signed.Replace("<saml:Subject>", "<saml:Subject> ", StringComparison.Ordinal)));
    }

    [Fact]
    public void Endless_depth_width_and_length_are_refused()
    {
        Assert.Equal(SamlProblem.TooLarge, Refused(string.Concat(Enumerable.Repeat("<a>", 10_000)) + string.Concat(Enumerable.Repeat("</a>", 10_000))));
        Assert.Equal(SamlProblem.TooLarge, Refused("<a>" + string.Concat(Enumerable.Repeat("<b/>", 50_000)) + "</a>"));
        Assert.Equal(SamlProblem.TooLarge, Refused("<a " + string.Join(' ', Enumerable.Range(0, 1000).Select(i => $"xmlns:n{i}=\"u\"")) + "/>"));
        Assert.Equal(SamlProblem.TooLarge, Refused(new Answer { NameId = new string('x', 600_000) }.Xml()));
    }

    [Fact]
    public void A_small_message_that_grows_when_it_is_inflated_is_refused()
    {
        var packed = SamlEncoding.Deflate("<a>" + new string('x', 50_000_000) + "</a>");

        Assert.True(packed.Length < 100_000);
        Assert.Equal(SamlProblem.TooLarge, Assert.Throws<SamlException>(() => SamlEncoding.Inflate(packed)).Problem);
    }

    [Theory]
    [InlineData("")]
    [InlineData("<")]
    [InlineData("<a><b></a>")]
    [InlineData("plain text")]
    public void What_is_no_xml_is_refused(string text) => Assert.Equal(SamlProblem.NotReadable, Refused(text));

    [Theory]
    [InlineData("<Response/>")]
    [InlineData("<samlp:LogoutResponse xmlns:samlp=\"urn:oasis:names:tc:SAML:2.0:protocol\" Version=\"2.0\"/>")]
    public void Another_message_is_refused(string xml) => Assert.Equal(SamlProblem.WrongMessage, Refused(xml));

    [Theory]
    [InlineData("%%%")]
    [InlineData("/w==")]
    public void What_is_not_packed_as_it_should_be_is_refused(string field) =>
        Assert.Equal(SamlProblem.NotReadable, Assert.Throws<SamlException>(() => SamlEncoding.Unpack(field)).Problem);

    [Fact]
    public void Mutated_messages_are_refused_and_never_crash()
    {
        var signed = new TestSignature().Sign(new Answer().Xml());
        var random = new Random(4711);

        for (var round = 0; round < 400; round++)
        {
            var text = signed.ToCharArray();
            text[random.Next(text.Length)] = (char)random.Next(32, 127);
            var mutated = new string(text);

            try
            {
                // What changes nothing that is signed or read may pass: then it says what was signed.
                Assert.Equal("ana@customer.example", Read(mutated).NameId.Value);
            }
            catch (SamlException)
            {
                // Refused, as most are.
            }
        }
    }
}
