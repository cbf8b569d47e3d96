namespace OrchardPortal.PrivateContent.Captcha;

/// <summary>Knows how the owner wants people told from robots; a module above keeps the settings. Without one the browser does a sum.</summary>
public interface ICaptchaSettings
{
    Task<CaptchaSettings> GetAsync();
}
