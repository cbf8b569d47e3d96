namespace OrchardCore.Modules;

public interface IApplicationContext
{
    Application Application { get; }
}
