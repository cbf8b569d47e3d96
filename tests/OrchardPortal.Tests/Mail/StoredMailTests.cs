using OrchardPortal.Mail.Folder;

namespace OrchardPortal.Tests.Mail;

public class StoredMailTests
{
    [Theory]
    [InlineData("=?utf-8?B?T2zDoQ==?=", "Olá")]
    [InlineData("=?utf-8?Q?Ol=C3=A1_Ana?=", "Olá Ana")]
    [InlineData("=?utf-8?Q?one_?= =?utf-8?Q?two?=", "one two")]
    [InlineData("=?nonsense?B?T2zDoQ==?=", "=?nonsense?B?T2zDoQ==?=")]
    [InlineData("=?utf-8?B?!?=", "=?utf-8?B?!?=")]
    [InlineData("plain", "plain")]
    public void Encoded_words_of_headers_are_read(string header, string text) => Assert.Equal(text, MimeText.DecodeHeader(header));

    [Fact]
    public void A_mail_is_read_with_headers_text_and_HTML()
    {
        const string File = """
            From: help@example.com
            Subject: =?utf-8?Q?A_long?=
             =?utf-8?Q?_subject?=
            To: ana@example.com
            Content-Type: multipart/alternative;
             boundary="--b"

            ----b
            Content-Type: text/plain; charset=utf-8
            Content-Transfer-Encoding: base64

            T2zDoQ==
            ----b
            Content-Type: text/html; charset=utf-8
            Content-Transfer-Encoding: quoted-printable

            <p>Ol=C3=A1, a =
            line</p>
            ----b--
            """;
        var mail = StoredMailReader.Read("x", DateTime.UnixEpoch, File);
        Assert.Equal(("A long subject", "ana@example.com", "Olá", "<p>Olá, a line</p>"), (mail.Subject, mail.To, mail.Text?.Trim(), mail.Html?.Trim()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("nonsense")]
    [InlineData("Content-Type: multipart/mixed; boundary=x\n\n--x")]
    public void Nonsense_is_a_mail_without_much_in_it(string file) => Assert.Empty(StoredMailReader.Read("x", DateTime.UnixEpoch, file).Subject);
}
