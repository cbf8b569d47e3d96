namespace OrchardPortal.HostTests.Mail;

public sealed class MailSqliteSite() : MailSite(DatabaseKind.Sqlite);
