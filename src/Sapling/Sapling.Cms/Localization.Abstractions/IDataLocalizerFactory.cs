namespace OrchardCore.Localization.Data;

public interface IDataLocalizerFactory
{
    IDataLocalizer Create();
}
