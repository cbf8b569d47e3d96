using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using OrchardPortal.HostTests.Browsing;

namespace OrchardPortal.HostTests.Forms;

/// <summary>The check that a visitor is no robot, as far as the site makes it itself.</summary>
internal static class Captcha
{
    /// <summary>What the page's script does.</summary>
    public static void Solve(PageForm form)
    {
        var box = form.Document.QuerySelector("[data-captcha]")!;
        var (challenge, bits) = (box.GetAttribute("data-challenge"), int.Parse(box.GetAttribute("data-bits")!, CultureInfo.InvariantCulture));
        for (var number = 0; ; number++)
        {
            var hash = SHA256.HashData(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{challenge}:{number}")));
            if (Convert.ToString(hash[0], 2).PadLeft(8, '0').Concat(Convert.ToString(hash[1], 2).PadLeft(8, '0')).TakeWhile(bit => bit == '0').Count() >= bits)
            {
                form.Set("CaptchaSolution", number.ToString(CultureInfo.InvariantCulture));
                return;
            }
        }
    }
}
