namespace OrchardPortal.HostTests.Forms;

public sealed class CaptchaSqliteSite() : CaptchaSite(DatabaseKind.Sqlite);
