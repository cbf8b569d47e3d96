namespace OrchardPortal.HostTests.Mail;

public sealed class MailPostgresSite() : MailSite(DatabaseKind.Postgres);
