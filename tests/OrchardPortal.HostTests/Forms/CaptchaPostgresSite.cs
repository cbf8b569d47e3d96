namespace OrchardPortal.HostTests.Forms;

public sealed class CaptchaPostgresSite() : CaptchaSite(DatabaseKind.Postgres);
