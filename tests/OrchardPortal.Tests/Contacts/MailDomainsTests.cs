using OrchardPortal.Contacts.Services;

namespace OrchardPortal.Tests.Contacts;

public sealed class MailDomainsTests
{
    [Fact]
    public void Domains_are_read_however_they_are_parted() =>
        Assert.Equal(["a.example", "b.example", "c.example"], MailDomains.Parse("@A.example, b.example;\r\n c.example  a.example"));

    [Theory]
    [InlineData("cafe.example", true)]
    [InlineData("mail.cafe.example", true)]
    [InlineData("example", false)]
    [InlineData("ca/fe.example", false)]
    [InlineData("-.-", false)]
    public void A_domain_has_a_dot_and_plain_letters(string domain, bool valid) => Assert.Equal(valid, MailDomains.IsValid(domain));
}
