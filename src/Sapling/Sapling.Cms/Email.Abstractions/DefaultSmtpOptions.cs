namespace OrchardCore.Email;

/// <summary>The SMTP server of the configuration, for sites that set none in the admin.</summary>
public class DefaultSmtpOptions : SmtpOptions
{
}
