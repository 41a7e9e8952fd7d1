<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name></name>
    <message>
        <source>这台电脑没有打印程序 lp。</source>
        <translation>This computer has no printing program (lp).</translation>
    </message>
    <message>
        <source>请另存为 PDF，用别的程序打印；或者安装 CUPS。</source>
        <translation>Save as PDF and print with another program, or install CUPS.</translation>
    </message>
    <message>
        <source>打印机“{name}”没有收下这次打印。</source>
        <translation>The printer &quot;{name}&quot; did not take this print job.</translation>
    </message>
    <message>
        <source>请看打印机是否开着、有没有纸、线有没有松，然后再打印一次；也可以另存为 PDF。</source>
        <translation>Check that the printer is on, has paper and is connected, then print again; or save as PDF.</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>村级劳务登记台</source>
        <translation>VillageDesk</translation>
    </message>
    <message>
        <source>这一步没有做完：程序遇到了意外的问题。</source>
        <translation>This step was not finished: the program met an unexpected problem.</translation>
    </message>
    <message>
        <source>继续使用</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>打开记录文件夹</source>
        <translation>Open log folder</translation>
    </message>
    <message>
        <source>已经保存的登记都在，没有丢失；正在填写的内容请先看一眼再保存。

请再试一次。如果又出现，请关闭程序重新打开，并把记录文件（errors.log）交给县里的技术人员。记录文件里没有姓名、身份证号等个人信息。</source>
        <translation>Everything saved so far is there, nothing is lost. Look once at what you were typing before you save it.

Please try again. If it happens again, close the program, open it once more, and give the log file (errors.log) to the county&apos;s technician. The log holds no names, ID numbers or other personal data.</translation>
    </message>
    <message>
        <source>身份证号相同</source>
        <translation>Same ID number</translation>
    </message>
    <message>
        <source>同号不同名</source>
        <translation>Same ID, other name</translation>
    </message>
    <message>
        <source>姓名电话相同</source>
        <translation>Same name and phone</translation>
    </message>
    <message>
        <source>姓名生日相同</source>
        <translation>Same name and birth</translation>
    </message>
    <message>
        <source>身份证号相近</source>
        <translation>ID numbers alike</translation>
    </message>
    <message>
        <source>同名同电话</source>
        <translation>Same name, phone</translation>
    </message>
    <message>
        <source>身份证号相同，姓名不同。多半有一处写错了，请对照身份证再定。</source>
        <translation>Same ID number, different names. One of them is probably wrong; check the ID card first.</translation>
    </message>
    <message>
        <source>姓名和电话相同，其中有人没有身份证号。请核对是不是同一个人。</source>
        <translation>Same name and phone, and one has no ID number. Check whether they are one person.</translation>
    </message>
    <message>
        <source>同村，姓名和出生日期相同。请核对是不是同一个人。</source>
        <translation>Same village, name and birth date. Check whether they are one person.</translation>
    </message>
    <message>
        <source>姓名相同，身份证号只差一两位。多半有一处抄错了，请对照身份证再定。</source>
        <translation>Same name, ID numbers differ by one or two digits. One is probably miscopied; check the ID card first.</translation>
    </message>
    <message>
        <source>姓名和电话相同，身份证号不同。也可能是两个人共用一部电话，请核对。</source>
        <translation>Same name and phone, different ID numbers. Two people may share one phone; please check.</translation>
    </message>
    <message>
        <source>身份证号相同、姓名不同</source>
        <translation>same ID number, different name</translation>
    </message>
    <message>
        <source>姓名和电话相同</source>
        <translation>same name and phone</translation>
    </message>
    <message>
        <source>姓名和出生日期相同</source>
        <translation>same name and birth date</translation>
    </message>
    <message>
        <source>姓名相同、身份证号只差一两位</source>
        <translation>same name, ID number off by one or two digits</translation>
    </message>
    <message>
        <source>姓名和电话相同、身份证号不同</source>
        <translation>same name and phone, different ID number</translation>
    </message>
    <message>
        <source>没有可能重复登记的人。</source>
        <translation>Nobody seems to be registered twice.</translation>
    </message>
    <message>
        <source>还没有合并过。</source>
        <translation>Nobody has been merged yet.</translation>
    </message>
    <message>
        <source>其中脱贫 {n:,}</source>
        <translation>{n:,} out of poverty</translation>
    </message>
    <message>
        <source>想找工作 {n:,}</source>
        <translation>{n:,} want a job</translation>
    </message>
    <message>
        <source>占在册 {share} %</source>
        <translation>{share} % of the roll</translation>
    </message>
    <message>
        <source>已记为“无电话”</source>
        <translation>Noted as &quot;no phone&quot;</translation>
    </message>
    <message>
        <source>新的一户</source>
        <translation>New household</translation>
    </message>
    <message>
        <source>随这一户</source>
        <translation>As this household</translation>
    </message>
    <message>
        <source>已找到这一户：{group} {count} 口人</source>
        <translation>Household found: {group}, {count} people</translation>
    </message>
    <message>
        <source>已输入 {done} 位，共 {all} 位</source>
        <translation>{done} of {all} digits typed</translation>
    </message>
    <message>
        <source>本人就是户主</source>
        <translation>Is the householder</translation>
    </message>
    <message>
        <source>全村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>{name}问完了：{total:,} 人里核实 {done:,} 人。</source>
        <translation>{name} is done: {done:,} of {total:,} verified.</translation>
    </message>
    <message>
        <source>{name}问完了：{total:,} 人里核实 {done:,} 人，联系不上 {unreached:,} 人，过几天再问。</source>
        <translation>{name} is done: {done:,} of {total:,} verified, {unreached:,} not reached. Ask again in a few days.</translation>
    </message>
    <message>
        <source>按 F8 到{group}。</source>
        <translation> Press F8 for {group}.</translation>
    </message>
    <message>
        <source>{name}本月都核实了。</source>
        <translation>{name}: all verified this month.</translation>
    </message>
    <message>
        <source>{name}没有联系不上的人。</source>
        <translation>{name}: nobody is out of reach.</translation>
    </message>
    <message>
        <source>{name}本月没有满16岁的人。有孩子满16岁，按 F2 登记进册。</source>
        <translation>{name}: nobody turns 16 this month. When a child does, press F2 to register it.</translation>
    </message>
    <message>
        <source>{name}没有人。</source>
        <translation>{name}: nobody.</translation>
    </message>
    <message>
        <source>还没有登记任何人。村里有现成的台账就导入，没有就按 F2 登记第一个人。</source>
        <translation>Nobody is registered yet. Import the ledger the village has, or press F2 to register the first person.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>{n} 段，现在 {words}</source>
        <translation>{n} spells, now {words}</translation>
    </message>
    <message>
        <source>务工经历</source>
        <translation>Spell of work</translation>
    </message>
    <message>
        <source>求职意向</source>
        <translation>Job intent</translation>
    </message>
    <message>
        <source>培训需求</source>
        <translation>Training need</translation>
    </message>
    <message>
        <source>{n} 条</source>
        <translation>{n} records</translation>
    </message>
    <message>
        <source>没有村民组</source>
        <translation>Without village group</translation>
    </message>
    <message>
        <source>没有登记正在做的工</source>
        <translation>No current work registered</translation>
    </message>
    <message>
        <source>想找工作</source>
        <translation>Want a job</translation>
    </message>
    <message>
        <source>想参加培训</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>工作、培训都不想</source>
        <translation>Want neither</translation>
    </message>
    <message>
        <source>性别未填</source>
        <translation>Sex not given</translation>
    </message>
    <message>
        <source>文化程度未填</source>
        <translation>Education not given</translation>
    </message>
    <message>
        <source>年龄 {high} 以下</source>
        <translation>Up to age {high}</translation>
    </message>
    <message>
        <source>年龄 {low} 以上</source>
        <translation>From age {low}</translation>
    </message>
    <message>
        <source>年龄 {low}–{high}</source>
        <translation>Age {low}–{high}</translation>
    </message>
    <message>
        <source>找“{text}”</source>
        <translation>Find &quot;{text}&quot;</translation>
    </message>
    <message>
        <source>{some} 等 {n} 项</source>
        <translation>{some} and more, {n} in all</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>户类型</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>务工/就业</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>登记单号</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>哪里一样</source>
        <translation>What agrees</translation>
    </message>
    <message>
        <source>已经定为不是同一人，不再提示。弄错了，可以改成同一人。</source>
        <translation>Marked as not the same and no longer asked about. If that was a mistake, mark them as the same.</translation>
    </message>
    <message>
        <source>还没有定过哪两个不是同一人。</source>
        <translation>Nobody is marked as not the same yet.</translation>
    </message>
    <message>
        <source>最早 {day}</source>
        <translation>earliest {day}</translation>
    </message>
    <message>
        <source>“{text}”找到 {count:,} 人</source>
        <translation>&quot;{text}&quot;: {count:,} found</translation>
    </message>
    <message>
        <source>共 {n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>共 {n:,} 人（在册 {total:,} 人）</source>
        <translation>{n:,} people ({total:,} on the roll)</translation>
    </message>
    <message>
        <source>“{text}”找到的人太多，先列 {count:,} 人，请再多打一个字</source>
        <translation>&quot;{text}&quot; finds too many, the first {count:,} are listed; please type one more character</translation>
    </message>
    <message>
        <source>{day} {user}登记，{state}</source>
        <translation>registered {day} by {user}, {state}</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>身份证号相同，姓名读音也相同，应该是同一个人。</source>
        <translation>Same ID number and the names sound the same: this should be one person.</translation>
    </message>
    <message>
        <source>两人的务工、意向、培训记录都归到一人名下；登记单号保留 {number}；可以撤销。</source>
        <translation>The work, intents and training of both go to one person; slip {number} stays. It can be undone.</translation>
    </message>
    <message>
        <source>还没有登记任何人，没有可以校核的。</source>
        <translation>Nobody is registered yet, there is nothing to check.</translation>
    </message>
    <message>
        <source>{n:,} 人都校核过了，没有发现问题，可以上报。</source>
        <translation>{n:,} people checked, no problems found. Ready to report.</translation>
    </message>
    <message>
        <source>去上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>这一类没有问题。</source>
        <translation>No problems of this kind.</translation>
    </message>
    <message>
        <source>{people:,} 人：{found}</source>
        <translation>{people:,} people: {found}</translation>
    </message>
    <message>
        <source>已核实 {done:,} / {total:,}，还有 {open:,} 人</source>
        <translation>{done:,} / {total:,}, {open:,} open</translation>
    </message>
    <message>
        <source>这个月还没有人。</source>
        <translation>Nobody yet this month.</translation>
    </message>
    <message>
        <source>可以补到 {until} 日</source>
        <translation>open until day {until}</translation>
    </message>
    <message>
        <source>只能查看</source>
        <translation>view only</translation>
    </message>
    <message>
        <source>身份证号是这一户的户主</source>
        <translation>the ID number is this householder&apos;s</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>所在村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>各村</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>全县劳动力</source>
        <translation>All labourers</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>冲突与核准</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>重复人员</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>电脑与密钥</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>哪一部分</source>
        <translation>Which part</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>已退回</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>报送（村）</source>
        <translation>Reporting (villages)</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Share done (%)</translation>
    </message>
    <message>
        <source>没有这项统计</source>
        <translation>There is no such table</translation>
    </message>
    <message>
        <source>外村同名同生日</source>
        <translation>Other village, same name and birth</translation>
    </message>
    <message>
        <source>不在同一个村，姓名和出生日期相同，有人没有身份证号。请核对是不是同一个人。</source>
        <translation>Not in the same village, same name and birth date, and one has no ID number. Check whether they are one person.</translation>
    </message>
    <message>
        <source>姓名和出生日期相同、不在同一个村</source>
        <translation>same name and birth date, other village</translation>
    </message>
    <message>
        <source>一户</source>
        <translation>One household</translation>
    </message>
    <message>
        <source>{name}：这处修改县里没有核准。{words}</source>
        <translation>{name}: the county did not approve this change. {words}</translation>
    </message>
    <message>
        <source>没核准</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>{name}：{field}“{now}”。县里说：{words}</source>
        <translation>{name}: {field} “{now}”. The county says: {words}</translation>
    </message>
    <message>
        <source>{name}：{field}。县里说：{words}</source>
        <translation>{name}: {field}. The county says: {words}</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>{name}：{fields}有两种填法，打开看哪个对。</source>
        <translation>{name}: there are two values for {fields}; open it and see which is right.</translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>{name}户</source>
        <translation>Household of {name}</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开 {name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>共 {n:,} 人，先列 {count:,} 人：请选乡镇、村，或搜索姓名、身份证后四位</source>
        <translation>{n:,} people, the first {count:,} are listed: choose township and village, or search by name or the last four of the ID number</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>统计：{label}（截止 {on}）</source>
        <translation>Statistics: {label} (up to {on})</translation>
    </message>
    <message>
        <source>统计：{label}</source>
        <translation>Statistics: {label}</translation>
    </message>
    <message>
        <source>想做的工</source>
        <translation>Work wanted</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>符合度</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>工作地点</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>工资</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>想找工作的人</source>
        <translation>Looking for work</translation>
    </message>
    <message>
        <source>推荐的岗位</source>
        <translation>Recommended posts</translation>
    </message>
    <message>
        <source>没有登记想找工作的人。在“劳动力”里打开本人，填“求职意向”。</source>
        <translation>Nobody is registered as looking for work. Open the person under “Labourers” and fill in “Job intent”.</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>还在招的</source>
        <translation>Still hiring</translation>
    </message>
    <message>
        <source>本村岗位</source>
        <translation>Village posts</translation>
    </message>
    <message>
        <source>过期、招满的</source>
        <translation>Expired or filled</translation>
    </message>
    <message>
        <source>合适的人</source>
        <translation>Suitable people</translation>
    </message>
    <message>
        <source>没有这一类岗位。</source>
        <translation>There are no posts of this kind.</translation>
    </message>
    <message>
        <source>进行中</source>
        <translation>Under way</translation>
    </message>
    <message>
        <source>该跟进</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>待登记务工</source>
        <translation>Work to register</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>新应聘</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>条</source>
        <translation>records</translation>
    </message>
    <message>
        <source>还没有应聘记录。在“按人推荐”里选人、选岗位，按 F2 推荐。</source>
        <translation>No job applications yet. Under “By person”, choose a person and a post and press F2 to recommend.</translation>
    </message>
    <message>
        <source>新招聘会</source>
        <translation>New job fair</translation>
    </message>
    <message>
        <source>场</source>
        <translation>fairs</translation>
    </message>
    <message>
        <source>还没有招聘会。按 F2 记一场，再给有意向的人记应聘。</source>
        <translation>No job fairs yet. Press F2 to enter one, then record applications for those interested.</translation>
    </message>
    <message>
        <source>初步意向（人）</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>录用（人）</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>各阶段人数</source>
        <translation>People by stage</translation>
    </message>
    <message>
        <source>{name} → {employer} {title}，符合度 {score}</source>
        <translation>{name} → {employer} {title}, match {score}</translation>
    </message>
    <message>
        <source>不能推荐</source>
        <translation>Not recommended</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>要商量</source>
        <translation>To be discussed</translation>
    </message>
    <message>
        <source>{meaning}：{words}</source>
        <translation>{meaning}: {words}</translation>
    </message>
    <message>
        <source>工资 {pay}</source>
        <translation>Wages {pay}</translation>
    </message>
    <message>
        <source>招 {n} 人</source>
        <translation>{n} wanted</translation>
    </message>
    <message>
        <source>联系 {who}</source>
        <translation>Contact {who}</translation>
    </message>
    <message>
        <source>{day} 截止</source>
        <translation>closes {day}</translation>
    </message>
    <message>
        <source>有空缺</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>60 天内到期</source>
        <translation>Ends in 60 days</translation>
    </message>
    <message>
        <source>乡村公益性岗位</source>
        <translation>Public-welfare posts</translation>
    </message>
    <message>
        <source>以工代赈</source>
        <translation>Work relief</translation>
    </message>
    <message>
        <source>零工</source>
        <translation>Odd jobs</translation>
    </message>
    <message>
        <source>季节性用工</source>
        <translation>Seasonal work</translation>
    </message>
    <message>
        <source>已到期</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>新岗位</source>
        <translation>New post</translation>
    </message>
    <message>
        <source>还没有本地岗位。公益性岗位、以工代赈、零工、季节性用工和企业招的岗位都记在这里。</source>
        <translation>No local posts yet; enter them here.</translation>
    </message>
    <message>
        <source>重点企业</source>
        <translation>Key enterprises</translation>
    </message>
    <message>
        <source>一县一企基地</source>
        <translation>County bases</translation>
    </message>
    <message>
        <source>帮扶车间、作坊</source>
        <translation>Workshops</translation>
    </message>
    <message>
        <source>劳务公司、合作社</source>
        <translation>Agencies, co-ops</translation>
    </message>
    <message>
        <source>已停办</source>
        <translation>Closed down</translation>
    </message>
    <message>
        <source>新企业</source>
        <translation>New enterprise</translation>
    </message>
    <message>
        <source>还没有企业。重点企业、帮扶车间、家庭作坊、劳务公司和合作社都记在这里。</source>
        <translation>No enterprises yet. Key enterprises, assistance workshops, home workshops, labour agencies and co-operatives are all entered here.</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>已离岗</source>
        <translation>Left the post</translation>
    </message>
    <message>
        <source>没填月收入</source>
        <translation>No monthly pay</translation>
    </message>
    <message>
        <source>新上岗</source>
        <translation>New in post</translation>
    </message>
    <message>
        <source>还没有人在本地岗位或企业上岗。在“本地岗位”里选一个岗位，点“安排人上岗”。</source>
        <translation>Nobody is in a local post or enterprise yet. Under “Local posts”, choose a post and click “Place someone”.</translation>
    </message>
    <message>
        <source>今天离岗</source>
        <translation>Left today</translation>
    </message>
    <message>
        <source>市县级</source>
        <translation>City, county</translation>
    </message>
    <message>
        <source>乡镇级</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>村、社区</source>
        <translation>Village level</translation>
    </message>
    <message>
        <source>新站点</source>
        <translation>New station</translation>
    </message>
    <message>
        <source>还没有劳务协作站。结对地区的站点、本地的站点都记在这里，可以打印通讯录、开转介单。</source>
        <translation>No labour stations yet. Enter those of the paired regions and the local ones here; contact lists and referral slips can be printed.</translation>
    </message>
    <message>
        <source>对接</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>岗位收集</source>
        <translation>Collecting posts</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>慰问</source>
        <translation>Care visits</translation>
    </message>
    <message>
        <source>互访</source>
        <translation>Exchange visits</translation>
    </message>
    <message>
        <source>维权</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>协议 60 天内到期</source>
        <translation>Ends in 60 days</translation>
    </message>
    <message>
        <source>新服务</source>
        <translation>New service</translation>
    </message>
    <message>
        <source>还没有协作服务记录。对接、岗位收集、签协议、慰问、互访、维权，做一次记一次。</source>
        <translation>No station services recorded yet. Liaison, collecting posts, agreements, care visits, exchange visits, rights: enter each one when it is done.</translation>
    </message>
    <message>
        <source>可申领</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>快满了</source>
        <translation>Nearly entitled</translation>
    </message>
    <message>
        <source>缺资料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>公示中</source>
        <translation>On notice</translation>
    </message>
    <message>
        <source>已发放</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>政策变化</source>
        <translation>Policy changes</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>公示到 {day}</source>
        <translation>On notice until {day}</translation>
    </message>
    <message>
        <source>{day} 申请</source>
        <translation>applied {day}</translation>
    </message>
    <message>
        <source>已报名</source>
        <translation>Signed up</translation>
    </message>
    <message>
        <source>在训</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>已结班，没记结业</source>
        <translation>Ended, no result</translation>
    </message>
    <message>
        <source>结业</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>未结业、退出</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>记一人参训</source>
        <translation>Add a trainee</translation>
    </message>
    <message>
        <source>还没有人参训。在“培训班”里选一个班给人报名，或者按 F2 补记以前的培训。</source>
        <translation>Nobody has taken training yet. Under “Courses”, choose a course and sign people up, or press F2 to enter earlier training.</translation>
    </message>
    <message>
        <source>未结业</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>想培训</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>不想培训</source>
        <translation>No training</translation>
    </message>
    <message>
        <source>记一条需求</source>
        <translation>Add a need</translation>
    </message>
    <message>
        <source>还没有登记培训需求。按 F2 记一条。</source>
        <translation>No training needs registered yet. Press F2 to add one.</translation>
    </message>
    <message>
        <source>记一人就读</source>
        <translation>Add a student</translation>
    </message>
    <message>
        <source>还没有登记升学就读。校校合作招走的学生记在这里，按 F2 记一人。</source>
        <translation>No schooling registered yet. Students recruited through school partnerships are entered here; press F2 to add one.</translation>
    </message>
    <message>
        <source>还没有发车</source>
        <translation>Not departed</translation>
    </message>
    <message>
        <source>返岗</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>返乡</source>
        <translation>Home again</translation>
    </message>
    <message>
        <source>新班次</source>
        <translation>New trip</translation>
    </message>
    <message>
        <source>还没有班次。按 F2 记一班专车、专列。</source>
        <translation>No trips yet. Press F2 to enter a chartered coach or train.</translation>
    </message>
    <message>
        <source>还没有记上车</source>
        <translation>Not boarded yet</translation>
    </message>
    <message>
        <source>已上车</source>
        <translation>Boarded</translation>
    </message>
    <message>
        <source>没有上车</source>
        <translation>Did not board</translation>
    </message>
    <message>
        <source>还没有报到达</source>
        <translation>Arrival not told</translation>
    </message>
    <message>
        <source>报名乘车</source>
        <translation>Sign up rider</translation>
    </message>
    <message>
        <source>还没有人报名。按 F2 报一个人，按 Ctrl+M 一次报多人。</source>
        <translation>Nobody has signed up yet. Press F2 for one person, Ctrl+M for several at once.</translation>
    </message>
    <message>
        <source>已到达</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>近 7 天</source>
        <translation>Last 7 days</translation>
    </message>
    <message>
        <source>该回访</source>
        <translation>To follow up</translation>
    </message>
    <message>
        <source>记走访</source>
        <translation>Add a visit</translation>
    </message>
    <message>
        <source>还没有走访记录。按 F2 记一次，或者在“待走访”里照名单记。</source>
        <translation>No visits recorded yet. Press F2 to enter one, or work through the list under “To visit”.</translation>
    </message>
    <message>
        <source>次</source>
        <translation>records</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>7 天内到期</source>
        <translation>Due in 7 days</translation>
    </message>
    <message>
        <source>已办结</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>登记诉求</source>
        <translation>Register request</translation>
    </message>
    <message>
        <source>没有办理中的诉求。有人提出来，按 F2 登记。</source>
        <translation>No requests in progress. When somebody raises one, press F2 to register it.</translation>
    </message>
    <message>
        <source>件</source>
        <translation>requests</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>现在状况</source>
        <translation>At present</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>为什么走访</source>
        <translation>Why visit</translation>
    </message>
    <message>
        <source>到期</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>等级</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>处置时限</source>
        <translation>Handle by</translation>
    </message>
    <message>
        <source>处置人</source>
        <translation>Handled by</translation>
    </message>
</context>
<context>
    <name>AboutCard</name>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>村级劳务登记台 VillageDesk {version}</source>
        <translation>VillageDesk {version}</translation>
    </message>
    <message>
        <source>不联网，不上传。除了您自己写出的文件，没有任何数据离开这台电脑。</source>
        <translation>No network, no upload. Except for files that you write yourself, no data leave this computer.</translation>
    </message>
    <message>
        <source>本程序按 Apache-2.0 许可。使用了 Qt for Python（LGPL-3.0）、SQLCipher（BSD）、思源黑体 Noto Sans SC（OFL）、花园明朝 HanaMinB（OFL）和 Lucide 图标（ISC）。</source>
        <translation>Licensed under Apache-2.0. Uses Qt for Python (LGPL-3.0), SQLCipher (BSD), Noto Sans SC (OFL), HanaMinB (OFL) and Lucide icons (ISC).</translation>
    </message>
</context>
<context>
    <name>AddUser</name>
    <message>
        <source>新用户用自己的姓名和密码登录，做过什么分别记账。</source>
        <translation>New users sign in with their own name and password; what each does is recorded separately.</translation>
    </message>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>给他设一个密码</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>角色</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>请写姓名。</source>
        <translation>Please enter the name.</translation>
    </message>
</context>
<context>
    <name>AlikeDesk</name>
    <message>
        <source>待定</source>
        <translation>Undecided</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>哪些</source>
        <translation>Which</translation>
    </message>
    <message>
        <source>可能重复登记的人</source>
        <translation>Possible doubles</translation>
    </message>
</context>
<context>
    <name>AlikePage</name>
    <message>
        <source>可能重复登记</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>{n:,} 对待定</source>
        <translation>{n:,} pairs undecided</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>已合并</source>
        <translation>Merged</translation>
    </message>
    <message>
        <source>已记为不是同一人</source>
        <translation>Marked as not the same</translation>
    </message>
    <message>
        <source>先放着，以后再说</source>
        <translation>Left for later</translation>
    </message>
    <message>
        <source>已拆开</source>
        <translation>Separated</translation>
    </message>
</context>
<context>
    <name>AnswerButton</name>
    <message>
        <source>快捷键 {key}</source>
        <translation>Key {key}</translation>
    </message>
</context>
<context>
    <name>AnswerCard</name>
    <message>
        <source>记下</source>
        <translation>Note it</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>写情况</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>未选人</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>上次走访</source>
        <translation>Last visit</translation>
    </message>
    <message>
        <source>了解到的情况</source>
        <translation>What was learnt</translation>
    </message>
    <message>
        <source>今天，可以改</source>
        <translation>Today; can be changed</translation>
    </message>
    <message>
        <source>这次</source>
        <translation>This time</translation>
    </message>
    <message>
        <source>下次</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>AnswerPanel</name>
    <message>
        <source>写反馈到U盘</source>
        <translation>Write answers</translation>
    </message>
    <message>
        <source>{words}（{n} 份）</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>反馈文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the answers (USB stick or folder)</translation>
    </message>
    <message>
        <source>正在写反馈</source>
        <translation>Writing the answers</translation>
    </message>
    <message>
        <source>份</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>{n:,} 个反馈文件已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里。</source>
        <translation>{n:,} answers written and read back without fault; the USB stick can be pulled out now. They are in the folder “{folder}”.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>反馈没有写完。再写一次就会写全，村里收到两份也不要紧。</source>
        <translation>Not all answers were written. Write again and all will be there; it does no harm if a village gets one twice.</translation>
    </message>
</context>
<context>
    <name>ApproveDialog</name>
    <message>
        <source>请给“{village}”打电话，请对方在“上报与接收”里逐组念核对数字。每一组都一样才批准。</source>
        <translation>Telephone “{village}” and ask for the digits shown under “County files”, group by group. Approve only if every group agrees.</translation>
    </message>
    <message>
        <source>批准电脑</source>
        <translation>Approve computer</translation>
    </message>
    <message>
        <source>数字一致，批准</source>
        <translation>Digits agree, approve</translation>
    </message>
    <message>
        <source>核对数字</source>
        <translation>Digits to compare</translation>
    </message>
    <message>
        <source>村代码</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>请写本县的 12 位村代码，以 {county} 开头。</source>
        <translation>Please type the 12-digit village code in this county, beginning with {county}.</translation>
    </message>
    <message>
        <source>{town}，是乡镇的电脑：只收转文件，不登记人员。</source>
        <translation>{town}, a township&apos;s computer: it only takes files and hands them on, and registers nobody.</translation>
    </message>
    <message>
        <source>表里没有这个代码，请核对。</source>
        <translation>This code is not in the table; please check.</translation>
    </message>
</context>
<context>
    <name>AreaPicker</name>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>全县</source>
        <translation>Whole county</translation>
    </message>
    <message>
        <source>全部村</source>
        <translation>All villages</translation>
    </message>
    <message>
        <source>先选乡镇</source>
        <translation>First choose a township</translation>
    </message>
</context>
<context>
    <name>Arranging</name>
    <message>
        <source>作废 {name} 的{about}？作废后不再列出，历史里仍能查到。</source>
        <translation>Void {about} of {name}? It is no longer listed but stays in the history.</translation>
    </message>
    <message>
        <source>作废这条{about}？</source>
        <translation>Void this {about}?</translation>
    </message>
    <message>
        <source>先按 Ctrl+S 保存刚才填的内容。</source>
        <translation>First save with Ctrl+S what was just typed.</translation>
    </message>
    <message>
        <source>{name} 已转到别的户。</source>
        <translation>{name} moved to another household.</translation>
    </message>
    <message>
        <source>{name} 已另立一户，住址和村民组照抄，可以到“按户”里打开核对。</source>
        <translation>{name} has a household of their own now with the same address and group; see it under &quot;By household&quot;.</translation>
    </message>
    <message>
        <source>户主已改为 {name}。</source>
        <translation>{name} is the householder now.</translation>
    </message>
    <message>
        <source>已作废。</source>
        <translation>Voided.</translation>
    </message>
    <message>
        <source>作废 {name} 的登记？作废后不再列出，历史里仍能查到。</source>
        <translation>Void the registration of {name}? It is no longer listed but stays in the history.</translation>
    </message>
</context>
<context>
    <name>ArrivalLine</name>
    <message>
        <source>已读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>收过了</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>没有读入</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>别处改了 {n:,} 人的登记</source>
        <translation>people changed elsewhere: {n:,}</translation>
    </message>
    <message>
        <source>{n:,} 人转到别的村</source>
        <translation>people moved to another village: {n:,}</translation>
    </message>
    <message>
        <source>{n:,} 条跨村修改待县里核准</source>
        <translation>changes to other villages&apos; people waiting for the county: {n:,}</translation>
    </message>
    <message>
        <source>发布：{titles}</source>
        <translation>Published: {titles}</translation>
    </message>
    <message>
        <source>退回补正的全部 {n:,} 项</source>
        <translation>All {n:,} returned for correction</translation>
    </message>
    <message>
        <source>有冲突的全部 {n:,} 项</source>
        <translation>All {n:,} in conflict</translation>
    </message>
    <message>
        <source>看县里发布的内容</source>
        <translation>See what the county published</translation>
    </message>
    <message>
        <source>再上报一次</source>
        <translation>Report again</translation>
    </message>
</context>
<context>
    <name>AskBar</name>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填{what}。</source>
        <translation>Please fill in {what}.</translation>
    </message>
</context>
<context>
    <name>AskCounty</name>
    <message>
        <source>找县里帮忙：写申请</source>
        <translation>Ask the county for help: write a request</translation>
    </message>
    <message>
        <source>先设一个新密码，记牢它：县里的找回文件到了，还要输它一次。申请文件交给县里，数据不会离开这台电脑。</source>
        <translation>First set a new password and remember it: you type it once more when the county&apos;s recovery file comes. The request goes to the county; the data do not leave this computer.</translation>
    </message>
    <message>
        <source>写出申请文件</source>
        <translation>Write request</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>找回密码申请_{day}.vdq</source>
        <translation>password_request_{day}.vdq</translation>
    </message>
    <message>
        <source>申请文件写到哪里</source>
        <translation>Where to write the request</translation>
    </message>
    <message>
        <source>找回密码申请 (*.vdq)</source>
        <translation>Password request (*.vdq)</translation>
    </message>
    <message>
        <source>申请已写好。把文件交给县就业局，打电话念下面六组数字；县里核实以后给一个找回文件（.vda）。</source>
        <translation>Request written. Hand the file to the county employment bureau and read it the six groups of digits below by telephone; once the county has made sure, it gives you a recovery file (.vda).</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>AskedFor</name>
    <message>
        <source>哪张表</source>
        <translation>Which table</translation>
    </message>
    <message>
        <source>按什么列</source>
        <translation>By what</translation>
    </message>
    <message>
        <source>哪一天还是一段时间</source>
        <translation>One day or a period</translation>
    </message>
    <message>
        <source>某一天</source>
        <translation>One day</translation>
    </message>
    <message>
        <source>一段时间</source>
        <translation>A period</translation>
    </message>
    <message>
        <source>从哪天起</source>
        <translation>From which day</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>户类别</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>工资占家庭收入多少；按截止日期所在的年度算。</source>
        <translation>Share of wages in household income; for the year of the last day.</translation>
    </message>
    <message>
        <source>从</source>
        <translation>From</translation>
    </message>
    <message>
        <source>截止</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>统计表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>按</source>
        <translation>By</translation>
    </message>
    <message>
        <source>写成 2026-06-30，按回车</source>
        <translation>Write it as 2026-06-30 and press Enter</translation>
    </message>
</context>
<context>
    <name>BarChart</name>
    <message>
        <source>统计图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>其余 {n} 行</source>
        <translation>{n} other rows</translation>
    </message>
    <message>
        <source>条的长短：{whole}</source>
        <translation>Length of bars: {whole}</translation>
    </message>
    <message>
        <source>条的长短：{whole}；斜线部分和括号里：{part}</source>
        <translation>Length of bars: {whole}; hatched and in brackets: {part}</translation>
    </message>
</context>
<context>
    <name>BatchChoice</name>
    <message>
        <source>改哪一项</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>改什么</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>怎么改</source>
        <translation>How</translation>
    </message>
    <message>
        <source>请先选要改哪一项</source>
        <translation>Please choose first what to change</translation>
    </message>
    <message>
        <source>请填要改成什么</source>
        <translation>Please fill in the new value</translation>
    </message>
    <message>
        <source>已有：{groups}</source>
        <translation>Known: {groups}</translation>
    </message>
    <message>
        <source>输首字母，例如 rylb；按 ↓ 看全部</source>
        <translation>Pinyin initials, e.g. rylb; ↓ shows all</translation>
    </message>
</context>
<context>
    <name>BatchDialog</name>
    <message>
        <source>批量修改：选中的 {n:,} 人</source>
        <translation>Batch change: {n:,} people selected</translation>
    </message>
    <message>
        <source>{n:,} 人要改</source>
        <translation>{n:,} to change</translation>
    </message>
    <message>
        <source>{n:,} 人本来就是这样</source>
        <translation>{n:,} unchanged</translation>
    </message>
    <message>
        <source>{n:,} 人改不了，先列在下面</source>
        <translation>{n:,} cannot be changed, listed first below</translation>
    </message>
    <message>
        <source>同户没有选中的 {n:,} 人也跟着变</source>
        <translation>{n:,} not selected, of the same households, change too</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
</context>
<context>
    <name>BatchPreview</name>
    <message>
        <source>要改</source>
        <translation>To change</translation>
    </message>
    <message>
        <source>改不了</source>
        <translation>Cannot change</translation>
    </message>
    <message>
        <source>不用改</source>
        <translation>No change</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>{name}：{problem}。这一条不会改。</source>
        <translation>{name}: {problem}. This one is not changed.</translation>
    </message>
    <message>
        <source>这个人</source>
        <translation>this person</translation>
    </message>
</context>
<context>
    <name>Behind</name>
    <message>
        <source>回到统计表</source>
        <translation>Back to the table</translation>
    </message>
    <message>
        <source>这一格的人</source>
        <translation>People in this cell</translation>
    </message>
    <message>
        <source>这一格没有人。</source>
        <translation>Nobody is in this cell.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>现在状况</source>
        <translation>At present</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>较定格</source>
        <translation>Since frozen</translation>
    </message>
    <message>
        <source>已清除</source>
        <translation>Erased</translation>
    </message>
</context>
<context>
    <name>Below</name>
    <message>
        <source>办下一步</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>未选人</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>材料还缺：{papers}</source>
        <translation>Papers still missing: {papers}</translation>
    </message>
    <message>
        <source>材料齐了。</source>
        <translation>All papers are there.</translation>
    </message>
</context>
<context>
    <name>BrandPanel</name>
    <message>
        <source>村级劳务登记台</source>
        <translation>VillageDesk</translation>
    </message>
    <message>
        <source>不联网也能用</source>
        <translation>Works without a network</translation>
    </message>
    <message>
        <source>数据只在这台电脑里，全部加密</source>
        <translation>Data stay on this computer, all encrypted</translation>
    </message>
    <message>
        <source>只有您写出的文件才会离开</source>
        <translation>Only files you write yourself leave it</translation>
    </message>
</context>
<context>
    <name>ByPerson</name>
    <message>
        <source>没有写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>左边选一个人，这里看合适的岗位。</source>
        <translation>Choose a person on the left to see suitable posts here.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>哪些人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>各类人员</source>
        <translation>All categories</translation>
    </message>
    <message>
        <source>没有过期、满员或年龄不符的岗位。</source>
        <translation>No posts, apart from those expired, filled or outside the age limits.</translation>
    </message>
    <message>
        <source>还没有岗位。接收县里发布的岗位，或者登记本村岗位。</source>
        <translation>No posts yet. Receive those published by the county, or enter posts of the village.</translation>
    </message>
    <message>
        <source>去接收</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>没有工种相符的岗位。问问本人别的工种愿不愿意做，改“意向工种”再看。</source>
        <translation>No post of this work type. Ask whether the person would do other work, change “Work wanted” and look again.</translation>
    </message>
    <message>
        <source>想去</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>期望</source>
        <translation>Pay wanted</translation>
    </message>
    <message>
        <source>会</source>
        <translation>Can do</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>{label}：{words}</source>
        <translation>{label}: {words}</translation>
    </message>
</context>
<context>
    <name>ByPost</name>
    <message>
        <source>左边选一个岗位，这里看合适的人。</source>
        <translation>Choose a post on the left to see suitable people here.</translation>
    </message>
    <message>
        <source>想找工作的人里没有合适的。</source>
        <translation>Nobody among those looking for work is suitable.</translation>
    </message>
    <message>
        <source>这个岗位已经过期，不再推荐。</source>
        <translation>This post has expired and is no longer recommended.</translation>
    </message>
</context>
<context>
    <name>CareCard</name>
    <message>
        <source>备份与核对</source>
        <translation>Backup and verification</translation>
    </message>
    <message>
        <source>现在备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>备份到U盘…</source>
        <translation>Back up to stick…</translation>
    </message>
    <message>
        <source>核对登记台</source>
        <translation>Verify register</translation>
    </message>
    <message>
        <source>每周备份到U盘一次，和电脑分开放。核对会检查每一条修改记录，人多时要等一会儿。</source>
        <translation>Back up to a USB stick every week and keep it apart from the computer. Verifying reads every change ever recorded; with many people this takes a while.</translation>
    </message>
    <message>
        <source>上次备份：{when}</source>
        <translation>Last backup: {when}</translation>
    </message>
    <message>
        <source>还没有备份过。</source>
        <translation>No backup yet.</translation>
    </message>
    <message>
        <source>正在备份，并读回来核对…</source>
        <translation>Backing up and reading back…</translation>
    </message>
    <message>
        <source>备份 (*.vdb)</source>
        <translation>Backup (*.vdb)</translation>
    </message>
    <message>
        <source>备份到U盘</source>
        <translation>Back up to USB stick</translation>
    </message>
    <message>
        <source>正在核对…</source>
        <translation>Verifying…</translation>
    </message>
    <message>
        <source>备份好了，读回来核对无误：{file}</source>
        <translation>Backed up and read back without fault: {file}</translation>
    </message>
    <message>
        <source>核对无误：{ops:,} 条修改记录、{records:,} 份登记完好。</source>
        <translation>No faults: {ops:,} recorded changes and {records:,} records are intact.</translation>
    </message>
    <message>
        <source>核对发现问题，请不要再登记，用最近的备份恢复，并告诉县里。
{faults}</source>
        <translation>Faults found. Stop registering, restore the latest backup, and tell the county.
{faults}</translation>
    </message>
</context>
<context>
    <name>CatalogueServices</name>
    <message>
        <source>由身份证号得出</source>
        <translation>from the ID number</translation>
    </message>
    <message>
        <source>校验正确</source>
        <translation>Check digit correct</translation>
    </message>
    <message>
        <source>{age} 岁，{source}</source>
        <translation>{age} years, {source}</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>批量修改：选中的 {n:,} {unit}</source>
        <translation>Batch change: {n:,} {unit} selected</translation>
    </message>
    <message>
        <source>选要改的一项，填上新的内容；空着就是清空。</source>
        <translation>Choose what to change and give the new value; leave it empty to clear it.</translation>
    </message>
    <message>
        <source>都改成这个</source>
        <translation>Change all to this</translation>
    </message>
    <message>
        <source>改哪一项</source>
        <translation>What to change</translation>
    </message>
    <message>
        <source>这一项必填，不能清空</source>
        <translation>This is required and cannot be cleared</translation>
    </message>
</context>
<context>
    <name>ChangePassword</name>
    <message>
        <source>给“{name}”换一个密码。旧密码立刻作废，数据不受影响。</source>
        <translation>A new password for &quot;{name}&quot;. The old one stops working at once; the data are not touched.</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>原来的密码</source>
        <translation>Old password</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>请输入原来的密码。</source>
        <translation>Please enter the old password.</translation>
    </message>
</context>
<context>
    <name>CheckChips</name>
    <message>
        <source>各种</source>
        <translation>All kinds</translation>
    </message>
    <message>
        <source>错误和警告</source>
        <translation>Errors and warnings</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>严重程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>问题种类</source>
        <translation>Kind of problem</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>正在校核…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <source>校核：没有错误和警告</source>
        <translation>Check: no errors or warnings</translation>
    </message>
    <message>
        <source>校核：错误 {errors:,}、警告 {warnings:,}</source>
        <translation>Check: {errors:,} errors, {warnings:,} warnings</translation>
    </message>
    <message>
        <source>去看</source>
        <translation>Look</translation>
    </message>
</context>
<context>
    <name>CheckOutput</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>导出校核问题清单</source>
        <translation>Export the list of problems</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>校核问题清单已写好：{name}</source>
        <translation>List of problems written: {name}</translation>
    </message>
    <message>
        <source>改好一条，回到这里按 F5，它就不在列表里了。</source>
        <translation>Correct one, come back and press F5, and it is gone from the list.</translation>
    </message>
</context>
<context>
    <name>CheckPage</name>
    <message>
        <source>重新校核</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>打开修改  ↵</source>
        <translation>Open and correct  ↵</translation>
    </message>
    <message>
        <source>正在校核</source>
        <translation>Checking</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>校核：{message}</source>
        <translation>Check: {message}</translation>
    </message>
    <message>
        <source>{name}：{message}。</source>
        <translation>{name}: {message}.</translation>
    </message>
    <message>
        <source>校核没有做完。</source>
        <translation>The check did not finish.</translation>
    </message>
    <message>
        <source>校核发现的问题</source>
        <translation>Problems found</translation>
    </message>
</context>
<context>
    <name>ChildGroup</name>
    <message>
        <source>求职应聘</source>
        <translation>Job seeking</translation>
    </message>
    <message>
        <source>培训就读</source>
        <translation>Training, school</translation>
    </message>
    <message>
        <source>走访诉求</source>
        <translation>Visits, requests</translation>
    </message>
    <message>
        <source>乘车补贴</source>
        <translation>Trips, subsidies</translation>
    </message>
    <message>
        <source>看哪一种</source>
        <translation>Which kind to see</translation>
    </message>
    <message>
        <source>务工</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>求职</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Aid</translation>
    </message>
</context>
<context>
    <name>ChildTab</name>
    <message>
        <source>新增一条</source>
        <translation>Add another</translation>
    </message>
    <message>
        <source>作废这一条…</source>
        <translation>Void this one…</translation>
    </message>
    <message>
        <source>最新的一条排在最前面；按保存时，各页填的一起保存。</source>
        <translation>The latest comes first. Saving saves all tabs together.</translation>
    </message>
    <message>
        <source>{begin} 至 {end}</source>
        <translation>{begin} to {end}</translation>
    </message>
    <message>
        <source>{begin} 至今</source>
        <translation>since {begin}</translation>
    </message>
    <message>
        <source>新的一条</source>
        <translation>New record</translation>
    </message>
    <message>
        <source>无意愿</source>
        <translation>No wish</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>空着</source>
        <translation>leave empty</translation>
    </message>
</context>
<context>
    <name>ChoiceEditor</name>
    <message>
        <source>没有这一项，请从列表中选（按 ↓ 看全部）</source>
        <translation>Not in the list; please choose from it (↓ shows all)</translation>
    </message>
</context>
<context>
    <name>ClaimsPart</name>
    <message>
        <source>补贴名单</source>
        <translation>Subsidy list</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Apply</translation>
    </message>
    <message>
        <source>公示名单</source>
        <translation>Notice list</translation>
    </message>
    <message>
        <source>登记发放</source>
        <translation>Record payment</translation>
    </message>
    <message>
        <source>打印申报表</source>
        <translation>Print claim forms</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>{n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>选中的人还不能申领，没有要打印的申报表。</source>
        <translation>The people selected are not entitled yet; there is no claim form to print.</translation>
    </message>
    <message>
        <source>没有在公示的人。选中办理中的人，按 F7 转到公示。</source>
        <translation>Nobody is on notice. Select people in progress and press F7 to put them on notice.</translation>
    </message>
</context>
<context>
    <name>ClassesPart</name>
    <message>
        <source>看学员</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>给别人报名</source>
        <translation>Sign up others</translation>
    </message>
    <message>
        <source>选中的人报名</source>
        <translation>Sign up selected</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>县里还没有发布培训班。收到县级反馈以后班会列在这里；以前的培训在“参训人员”里补记。</source>
        <translation>The county has not published any courses yet. They are listed here once its answer is received; enter earlier training under “Trainees”.</translation>
    </message>
    <message>
        <source>登记了这类培训意愿的人</source>
        <translation>People who registered a wish for this training</translation>
    </message>
    <message>
        <source>没有登记了这类培训意愿、又还没有报名的人。</source>
        <translation>Nobody who registered a wish for this training is still to be signed up.</translation>
    </message>
    <message>
        <source>先在上面选一个培训班。</source>
        <translation>First choose a course above.</translation>
    </message>
    <message>
        <source>先在下面选人：按空格一个一个选，Ctrl+A 全选；别的人按 Alt+N 报名。</source>
        <translation>First select people below: Space for one at a time, Ctrl+A for all; for others press Alt+N.</translation>
    </message>
    <message>
        <source>只剩 {left} 个名额，选了 {n} 人。请少选几个，或者问县里能不能加。</source>
        <translation>Places left: {left}; selected: {n}. Select fewer, or ask the county for more places.</translation>
    </message>
    <message>
        <source>共 {n:,} 个班</source>
        <translation>Courses: {n:,}</translation>
    </message>
    <message>
        <source>登记了“{subject}”这类培训意愿、还没有报名的有 {n:,} 人：</source>
        <translation>Registered a wish for “{subject}”, not signed up yet: {n:,} people</translation>
    </message>
    <message>
        <source>已为 {n:,} 人报名。</source>
        <translation>{n:,} people signed up.</translation>
    </message>
    <message>
        <source>没有报上的：{why}。</source>
        <translation>Not signed up: {why}.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>已截止</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>CodesDialog</name>
    <message>
        <source>每村一个登记码，培训时发给村里。村里登记时输入，县里收到申请就能直接批准，不用打电话。登记码只显示这一次，请马上打印；没用过的旧码仍然有效。</source>
        <translation>One enrolment code for each village, handed out at the training. The village types it when enrolling, and the county can then approve the request without a telephone call. The codes are shown only this once, so print them now; older codes not yet used stay valid.</translation>
    </message>
    <message>
        <source>村登记码</source>
        <translation>Enrolment codes</translation>
    </message>
    <message>
        <source>制作并打印</source>
        <translation>Make and print</translation>
    </message>
    <message>
        <source>给哪些村</source>
        <translation>For which villages</translation>
    </message>
    <message>
        <source>还没有电脑的村（{n}）</source>
        <translation>Villages without a computer ({n})</translation>
    </message>
    <message>
        <source>全部村（{n}）</source>
        <translation>All villages ({n})</translation>
    </message>
    <message>
        <source>{town}（{n}）</source>
        <translation>{town} ({n})</translation>
    </message>
    <message>
        <source>这里没有村。</source>
        <translation>No villages here.</translation>
    </message>
</context>
<context>
    <name>ColumnDialog</name>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>上移</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>下移</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>打勾的列显示出来，空格打勾。下次打开还是这样。</source>
        <translation>Ticked columns are shown, Space ticks. It stays so next time.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>是同一人，合并</source>
        <translation>Same person, merge</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>先不合并</source>
        <translation>Do not merge</translation>
    </message>
    <message>
        <source>打开{name}</source>
        <translation>Open {name}</translation>
    </message>
    <message>
        <source>按 1 用左边的，2 用右边的，↑ ↓ 换一项。打勾的是建议。</source>
        <translation>1 takes the left, 2 the right, ↑ ↓ another field. The ticked one is proposed.</translation>
    </message>
    <message>
        <source>合并成一个人</source>
        <translation>Merge into one</translation>
    </message>
</context>
<context>
    <name>CompareSheet</name>
    <message>
        <source>名下的记录</source>
        <translation>Records</translation>
    </message>
    <message>
        <source>不一样的 {n} 项</source>
        <translation>{n} fields that differ</translation>
    </message>
    <message>
        <source>只有一边填了的 {n} 项</source>
        <translation>{n} fields on one side only</translation>
    </message>
    <message>
        <source>一样的 {n} 项</source>
        <translation>{n} fields that agree</translation>
    </message>
    <message>
        <source>两边的都保留：{words}</source>
        <translation>Both are kept: {words}</translation>
    </message>
    <message>
        <source>按身份证号</source>
        <translation>by ID number</translation>
    </message>
    <message>
        <source>Ctrl+↓ 更多</source>
        <translation>Ctrl+↓ more</translation>
    </message>
</context>
<context>
    <name>ConditionChip</name>
    <message>
        <source>{what}，去掉这个条件</source>
        <translation>{what}, take this condition away</translation>
    </message>
    <message>
        <source>点一下去掉这个条件</source>
        <translation>Press to take this condition away</translation>
    </message>
</context>
<context>
    <name>ConflictCards</name>
    <message>
        <source>本机</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>{label}有 {n} 种填法，请选一个</source>
        <translation>{label} has {n} values; please choose one</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>原来填的：{before}</source>
        <translation>Before: {before}</translation>
    </message>
    <message>
        <source>用这个：{words}，{who}</source>
        <translation>Use this: {words}, {who}</translation>
    </message>
    <message>
        <source>点哪一个就按哪一个办；办了以后随下次上报告诉对方。</source>
        <translation>The one you press holds; the other side hears of it with the next report.</translation>
    </message>
    <message>
        <source>点哪一个就用哪一个；都不对的，直接在下面改成正确的再保存。</source>
        <translation>The one you press holds; if neither is right, correct it below and save.</translation>
    </message>
    <message>
        <source>没有人选之前，先用最后改的那个；都不对的，直接在下面改成正确的再保存。</source>
        <translation>Until somebody chooses, the latest change holds; if neither is right, correct it below and save.</translation>
    </message>
    <message>
        <source>别的电脑</source>
        <translation>another computer</translation>
    </message>
    <message>
        <source>{user}，{where}，{moment}</source>
        <translation>{user}, {where}, {moment}</translation>
    </message>
    <message>
        <source>{who}（现在显示的）</source>
        <translation>{who} (shown now)</translation>
    </message>
    <message>
        <source>县里</source>
        <translation>the county</translation>
    </message>
</context>
<context>
    <name>ConflictsPage</name>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>打开这个人  ↵</source>
        <translation>Open this person  ↵</translation>
    </message>
    <message>
        <source>没有冲突。两台电脑改了同一个人的同一项，才会列在这里。</source>
        <translation>No conflicts. Only where two computers changed the same field of the same person does it stand here.</translation>
    </message>
    <message>
        <source>{n:,} 份登记有冲突</source>
        <translation>records in conflict: {n:,}</translation>
    </message>
    <message>
        <source>定好了。下一份反馈把结果带给村里。</source>
        <translation>Decided. The next answer takes the result to the village.</translation>
    </message>
</context>
<context>
    <name>ContactDialog</name>
    <message>
        <source>{village}的联系人</source>
        <translation>Contact of {village}</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>这个村每期都要报送</source>
        <translation>This village reports every period</translation>
    </message>
</context>
<context>
    <name>CorrectionPage</name>
    <message>
        <source>为什么更正</source>
        <translation>Why the correction</translation>
    </message>
    <message>
        <source>写进修改记录，村里会看到；例如：按公安户籍核对。</source>
        <translation>Goes into the history, where the village sees it; for example: checked against the police household register.</translation>
    </message>
    <message>
        <source>请写一句为什么，再保存。</source>
        <translation>Please say in a few words why, then save.</translation>
    </message>
    <message>
        <source>没保存，请写原因</source>
        <translation>Reason needed</translation>
    </message>
</context>
<context>
    <name>CountyCard</name>
    <message>
        <source>县里来的</source>
        <translation>From the county</translation>
    </message>
    <message>
        <source>还没有登记到县里。有了县里给的登记文件（.vde）就可以办，先登记人也不影响。</source>
        <translation>Not enrolled with the county yet. It takes the county&apos;s enrolment file (.vde); registering people can start before.</translation>
    </message>
    <message>
        <source>登记到县里</source>
        <translation>Enrol with the county</translation>
    </message>
    <message>
        <source>等{county}批准</source>
        <translation>Waiting for approval by {county}</translation>
    </message>
    <message>
        <source>待批</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>查看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{n:,} 条已导出，还没有收到反馈</source>
        <translation>{n:,} changes exported, no answer yet</translation>
    </message>
    <message>
        <source>待回</source>
        <translation>No answer</translation>
    </message>
    <message>
        <source>县级反馈，更新 {n:,} 条</source>
        <translation>County&apos;s answer, {n:,} changes</translation>
    </message>
    <message>
        <source>县级反馈</source>
        <translation>County&apos;s answer</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>还没有收到县里的文件。</source>
        <translation>Nothing received from the county yet.</translation>
    </message>
    <message>
        <source>接收县里文件</source>
        <translation>Receive county files</translation>
    </message>
    <message>
        <source>{n:,} 条还没有上报</source>
        <translation>{n:,} changes not reported yet</translation>
    </message>
    <message>
        <source>待报</source>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>去上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>{n} 份：{titles}</source>
        <translation>{n}: {titles}</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
</context>
<context>
    <name>CountyConflictCards</name>
    <message>
        <source>点哪一个就用哪一个；都不对的，打开这个人改成正确的再保存。</source>
        <translation>The one you press holds; if neither is right, open this person, correct it and save.</translation>
    </message>
</context>
<context>
    <name>CountyHomePage</name>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>接收村里文件</source>
        <translation>Receive village files</translation>
    </message>
    <message>
        <source>表格代录</source>
        <translation>Enter village sheets</translation>
    </message>
    <message>
        <source>催报</source>
        <translation>Remind</translation>
    </message>
    <message>
        <source>批准电脑</source>
        <translation>Approve computer</translation>
    </message>
    <message>
        <source>本期已报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>文件在等</source>
        <translation>Files waiting</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>可能重复</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>退回未改</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>电脑待批准</source>
        <translation>New computers</translation>
    </message>
    <message>
        <source>今天，{day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>{period}报送期，{deadline}截止</source>
        <translation>Period {period}, closes {deadline}</translation>
    </message>
    <message>
        <source>其中表格代录 {n} 村</source>
        <translation>{n} from sheets</translation>
    </message>
    <message>
        <source>最近 {when}</source>
        <translation>latest {when}</translation>
    </message>
    <message>
        <source>对</source>
        <translation>pairs</translation>
    </message>
    <message>
        <source>未报 {n} 村  F8</source>
        <translation>Missing: {n}  F8</translation>
    </message>
    <message>
        <source>修改记录比上次关闭时短，最近的接收可能丢了。请先核对，再用最近的备份恢复。</source>
        <translation>The record of changes is shorter than when it was last closed; the latest files received may be lost. Verify first, then restore the latest backup.</translation>
    </message>
    <message>
        <source>去核对</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>跨村待核准</source>
        <translation>Cross-village, to decide</translation>
    </message>
</context>
<context>
    <name>CountyPeoplePage</name>
    <message>
        <source>全县劳动力</source>
        <translation>All labourers</translation>
    </message>
    <message>
        <source>转村  Ctrl+B</source>
        <translation>Move to village  Ctrl+B</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>选中的人转村…</source>
        <translation>Move the selected to another village…</translation>
    </message>
    <message>
        <source>重复人员</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>列…</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>全县的人太多，一次打不完。请先选一个乡镇、村，或加一个条件。</source>
        <translation>The whole county is too much for one print. First choose a township or village, or add a condition.</translation>
    </message>
</context>
<context>
    <name>CountyPersonPage</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>打印登记单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>转村</source>
        <translation>Move to village</translation>
    </message>
    <message>
        <source>更正</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>列哪些项目</source>
        <translation>Which fields</translation>
    </message>
    <message>
        <source>填了的</source>
        <translation>Filled in</translation>
    </message>
    <message>
        <source>全部项目</source>
        <translation>All fields</translation>
    </message>
    <message>
        <source>登记内容</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>名册上没有这个人了。</source>
        <translation>This person is no longer on the roll.</translation>
    </message>
    <message>
        <source>这个人的资料</source>
        <translation>Parts of this person</translation>
    </message>
    <message>
        <source>要退回哪几项，就按空格选哪几行（也可以按住 Ctrl 用鼠标选），再按 F8。</source>
        <translation>Press Space on the rows to return (or hold Ctrl and use the mouse), then F8.</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>已退回，村里还没有改：{labels}</source>
        <translation>Returned, not corrected by the village yet: {labels}</translation>
    </message>
    <message>
        <source>撤回退回</source>
        <translation>Take back the return</translation>
    </message>
    <message>
        <source>{label}（{words}）</source>
        <translation>{label} ({words})</translation>
    </message>
    <message>
        <source>只能退回最近一次的务工经历和意愿，请不要选以前的。</source>
        <translation>Only the latest spell of work and wishes can be returned; please do not choose earlier ones.</translation>
    </message>
    <message>
        <source>已退回，下一份反馈带到村里。</source>
        <translation>Returned; the next answer takes it to the village.</translation>
    </message>
    <message>
        <source>退回已撤回。</source>
        <translation>The return was taken back.</translation>
    </message>
    <message>
        <source>定好了。下一份反馈把结果带给村里。</source>
        <translation>Decided. The next answer takes the result to the village.</translation>
    </message>
</context>
<context>
    <name>CountyStep</name>
    <message>
        <source>哪个县？</source>
        <translation>Which county?</translation>
    </message>
    <message>
        <source>县名或六位代码，例如：普定，或 520422。</source>
        <translation>Name of the county or its six-digit code, for example Puding or 520422.</translation>
    </message>
    <message>
        <source>找到的县</source>
        <translation>Counties found</translation>
    </message>
    <message>
        <source>单位名称</source>
        <translation>Name of the office</translation>
    </message>
    <message>
        <source>印在文件和表上，例如：普定县就业局。</source>
        <translation>Printed on files and sheets, for example: Puding County Employment Bureau.</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>存放在</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>请先输入，再在下面选中县。</source>
        <translation>Please type first, then choose the county below.</translation>
    </message>
    <message>
        <source>请写单位名称。</source>
        <translation>Please enter the name of the office.</translation>
    </message>
    <message>
        <source>县级登记台存放在哪个文件夹</source>
        <translation>In which folder to keep the county&apos;s register</translation>
    </message>
</context>
<context>
    <name>CutOffDialog</name>
    <message>
        <source>每月一期。截止日当天收到的算按时，过后收到的算迟报；没有这一天的月份算到月底。</source>
        <translation>One period a month. What comes on the closing day is on time, what comes after it is late; in shorter months it is the last day.</translation>
    </message>
    <message>
        <source>报送期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source> 日</source>
        <translation> of the month</translation>
    </message>
    <message>
        <source>每月截止日</source>
        <translation>Closing day</translation>
    </message>
</context>
<context>
    <name>DecideDialog</name>
    <message>
        <source>核准 {n:,} 条：从现在起算数，下一份反馈告诉两个村。</source>
        <translation>Approve {n:,}: they count from now on, and the next answer tells both villages.</translation>
    </message>
    <message>
        <source>核准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>附言</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>可以不写。</source>
        <translation>May be left empty.</translation>
    </message>
    <message>
        <source>不核准 {n:,} 条：不会算数，也不能再改；村里会看到原因。</source>
        <translation>Refuse {n:,}: they will not count and this cannot be changed later; the village sees the reason.</translation>
    </message>
    <message>
        <source>不核准</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>为什么不核准</source>
        <translation>Why refused</translation>
    </message>
    <message>
        <source>例如：此人已转到双玉村，请那边登记。</source>
        <translation>For example: moved to Shuangyu village, register there.</translation>
    </message>
    <message>
        <source>请写一句为什么。</source>
        <translation>Please say in a few words why.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>要定的事</source>
        <translation>To decide</translation>
    </message>
    <message>
        <source>冲突</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>跨村待核准</source>
        <translation>Other villages</translation>
    </message>
</context>
<context>
    <name>Delivering</name>
    <message>
        <source>写给各村</source>
        <translation>To villages</translation>
    </message>
    <message>
        <source>给各村的文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the files for the villages (USB stick or folder)</translation>
    </message>
    <message>
        <source>正在写给各村的文件</source>
        <translation>Writing the files for the villages</translation>
    </message>
    <message>
        <source>台电脑</source>
        <translation>computers</translation>
    </message>
    <message>
        <source>每台批准了的电脑都已经收到，没有要写的。</source>
        <translation>Every approved computer has everything; nothing to write.</translation>
    </message>
    <message>
        <source>{n:,} 个文件已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里，也可以发微信群。</source>
        <translation>{n:,} files written and read back without fault; the USB stick can be pulled out now. They are in the folder “{folder}” and may also be sent to the WeChat group.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>没有写完。再写一次就会写全，村里收到两份也不要紧。</source>
        <translation>Not all was written. Write again and all will be there; it does no harm if a village gets it twice.</translation>
    </message>
</context>
<context>
    <name>DevicesPage</name>
    <message>
        <source>电脑与密钥</source>
        <translation>Computers</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>写批准文件</source>
        <translation>Write approvals</translation>
    </message>
    <message>
        <source>批准村码对的</source>
        <translation>Approve those with the right code</translation>
    </message>
    <message>
        <source>县里的核对数字和登记文件</source>
        <translation>The county&apos;s digits and enrolment file</translation>
    </message>
    <message>
        <source>村登记码…</source>
        <translation>Enrolment codes…</translation>
    </message>
    <message>
        <source>村里忘记密码…</source>
        <translation>Village forgot its password…</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>Waiting</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>哪些电脑</source>
        <translation>Which computers</translation>
    </message>
    <message>
        <source>村里的电脑</source>
        <translation>Village computers</translation>
    </message>
    <message>
        <source>没有这样的电脑。把县里的登记文件发给各村，村里的电脑就能申请。</source>
        <translation>No such computers. Send the county&apos;s enrolment file to the villages; then their computers can ask to be enrolled.</translation>
    </message>
    <message>
        <source>已批准 {n} 台，待批准 {waiting} 台</source>
        <translation>{n} approved, {waiting} waiting</translation>
    </message>
</context>
<context>
    <name>DocumentView</name>
    <message>
        <source>在这份里找：单位、岗位、地点、电话</source>
        <translation>Find in this: employer, post, place, phone</translation>
    </message>
    <message>
        <source>在这份里找</source>
        <translation>Find in this</translation>
    </message>
    <message>
        <source>第 {version} 版，{day} 发布</source>
        <translation>Version {version}, published {day}</translation>
    </message>
    <message>
        <source>没有找到。换几个字试试，或者把上面的格子清空。</source>
        <translation>Nothing found. Try other words, or empty the box above.</translation>
    </message>
    <message>
        <source>第 {version} 版，{day} 发布，共 {n:,} 行</source>
        <translation>Version {version}, published {day}, {n:,} rows</translation>
    </message>
    <message>
        <source>第 {version} 版，{day} 发布，找到 {found:,} 行，共 {n:,} 行</source>
        <translation>Version {version}, published {day}, {found:,} of {n:,} rows found</translation>
    </message>
    <message>
        <source>{label}：{text}</source>
        <translation>{label}: {text}</translation>
    </message>
</context>
<context>
    <name>Doing</name>
    <message>
        <source>{n:,} 人申请，每人车票多少钱（元）？</source>
        <translation>Application for {n:,} people: how much was each ticket (yuan)?</translation>
    </message>
    <message>
        <source>车票</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>登记 {n:,} 人已经发放</source>
        <translation>Record {n:,} people as paid</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>{step}：写明原因</source>
        <translation>{step}: give the reason</translation>
    </message>
    <message>
        <source>已填好 {n:,} 人的申请。下一步：在“办理中”里勾齐材料。</source>
        <translation>Applications of {n:,} people filled in. Next step: tick off the papers under “In progress”.</translation>
    </message>
    <message>
        <source>{n:,} 人已转到“{step}”。</source>
        <translation>{n:,} people moved to “{step}”.</translation>
    </message>
    <message>
        <source>按 Ctrl+Z 撤销。</source>
        <translation>Press Ctrl+Z to undo.</translation>
    </message>
    <message>
        <source>{who}没有办：{why}。</source>
        <translation>{who} left out: {why}.</translation>
    </message>
    <message>
        <source>{who}等 {n:,} 人没有办：{why}。</source>
        <translation>{who} and others, {n:,} people, left out: {why}.</translation>
    </message>
    <message>
        <source>已撤销。</source>
        <translation>Undone.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>“{village}”的登记台可以用了。村里已经有的花名册、台账（Excel 或 WPS 表格）可以直接导入，不用重新录入。</source>
        <translation>The register of &quot;{village}&quot; is ready. Rosters and ledgers that the village already has (Excel or WPS sheets) can be imported as they are; nothing need be typed again.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>登记一个人</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <source>先看看首页</source>
        <translation>See the home page</translation>
    </message>
</context>
<context>
    <name>DoublesPage</name>
    <message>
        <source>重复人员</source>
        <translation>Doubles</translation>
    </message>
    <message>
        <source>左右对调</source>
        <translation>Swap sides</translation>
    </message>
    <message>
        <source>合并后保留左边的登记和它的村；要保留右边的，先对调。</source>
        <translation>The left record and its village are kept; to keep the right one, swap first.</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>身份证号相同</source>
        <translation>Same ID</translation>
    </message>
    <message>
        <source>可能</source>
        <translation>Possible</translation>
    </message>
    <message>
        <source>哪些人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>没有可能重复的人。</source>
        <translation>Nobody seems to be registered twice.</translation>
    </message>
    <message>
        <source>已合并成一个人。下一份反馈带给两个村。</source>
        <translation>Merged into one. The next answer tells both villages.</translation>
    </message>
    <message>
        <source>记住了：不是同一人，以后不再提示。</source>
        <translation>Noted: not the same person, not asked about again.</translation>
    </message>
</context>
<context>
    <name>DraftView</name>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>读得怎样</source>
        <translation>How it reads</translation>
    </message>
    <message>
        <source>选的文件</source>
        <translation>Files chosen</translation>
    </message>
    <message>
        <source>第几行</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>栏</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>哪里不对、怎么改</source>
        <translation>What is wrong and how to correct it</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>不对的地方</source>
        <translation>Faults</translation>
    </message>
    <message>
        <source>下面列出前 {n} 处，另有 {more} 处。</source>
        <translation>The first {n} are listed below, {more} more follow.</translation>
    </message>
    <message>
        <source>没有读的栏：{labels}</source>
        <translation>Columns not read: {labels}</translation>
    </message>
    <message>
        <source>{title}，{n:,} 行</source>
        <translation>{title}, {n:,} rows</translation>
    </message>
    <message>
        <source>{n} 处不对</source>
        <translation>faults: {n}</translation>
    </message>
    <message>
        <source>读不了</source>
        <translation>Cannot be read</translation>
    </message>
</context>
<context>
    <name>DuePart</name>
    <message>
        <source>待走访</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>打印走访表</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>没联系上</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>已走访</source>
        <translation>Visited</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有要走访的人。</source>
        <translation>Nobody to visit.</translation>
    </message>
    <message>
        <source>请在上面写走访人的姓名，写一次就行。</source>
        <translation>Write the visitor&apos;s name above; once is enough.</translation>
    </message>
    <message>
        <source>还有 {n:,} 人</source>
        <translation>{n:,} people left</translation>
    </message>
    <message>
        <source>这份名单走访完了。</source>
        <translation>Everybody on this list has been visited.</translation>
    </message>
    <message>
        <source>已撤销上一条走访。</source>
        <translation>The last visit was undone.</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>登记到县里</source>
        <translation>Enrol with the county</translation>
    </message>
    <message>
        <source>只办一次；批准以前照常登记、照常上报。</source>
        <translation>Done once. Register and report as usual until it is approved.</translation>
    </message>
    <message>
        <source>登记申请_{village}_{device}.vdq</source>
        <translation>enrolment_{village}_{device}.vdq</translation>
    </message>
    <message>
        <source>没有登记。数字不一样的文件不要用，请打电话问县就业局，并重新要一份登记文件。</source>
        <translation>Not enrolled. Do not use a file with other digits: telephone the county employment bureau and ask for a new file.</translation>
    </message>
    <message>
        <source>申请已写好：{file}。请交给县就业局，等县里打电话核对数字。</source>
        <translation>Request written: {file}. Hand it to the county employment bureau and wait for its call.</translation>
    </message>
    <message>
        <source>县里已批准本机，新登记单号用字母 {letter}。</source>
        <translation>The county has approved this computer; new slip numbers carry the letter {letter}.</translation>
    </message>
    <message>
        <source>选县里的登记文件</source>
        <translation>Choose the county&apos;s enrolment file</translation>
    </message>
    <message>
        <source>登记文件 (*.vde);;所有文件 (*)</source>
        <translation>Enrolment file (*.vde);;All files (*)</translation>
    </message>
    <message>
        <source>申请文件写到哪里</source>
        <translation>Where to write the request</translation>
    </message>
    <message>
        <source>选县里的批准文件</source>
        <translation>Choose the county&apos;s approval file</translation>
    </message>
    <message>
        <source>批准文件 (*.vda);;所有文件 (*)</source>
        <translation>Approval file (*.vda);;All files (*)</translation>
    </message>
    <message>
        <source>登记码（县里发的纸条上有就填，没有不用填）</source>
        <translation>Enrolment code (if the county gave you a slip with one; else leave empty)</translation>
    </message>
    <message>
        <source>登记码是 12 个字母和数字，请对着纸条再输一遍。</source>
        <translation>An enrolment code has 12 letters and digits; please type it again from the slip.</translation>
    </message>
    <message>
        <source>第 1 步：选县里给的登记文件（以 .vde 结尾，在U盘或微信群里），核对六组数字。</source>
        <translation>Step 1: choose the county&apos;s enrolment file (ending in .vde, on the USB stick or in the WeChat group) and compare six groups of digits.</translation>
    </message>
    <message>
        <source>选登记文件</source>
        <translation>Choose enrolment file</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To approve</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>{county}，登记单号字母 {letter}</source>
        <translation>{county}, slip numbers with letter {letter}</translation>
    </message>
    <message>
        <source>县里发布的内容</source>
        <translation>Published by the county</translation>
    </message>
    <message>
        <source>县里已停用本机（{why}）。登记照常保存在本机，但县里不再读入；请打电话问县就业局怎么办。</source>
        <translation>The county has taken this computer out of use ({why}). Records are still kept on this computer, but the county no longer reads them; telephone the county employment bureau and ask what to do.</translation>
    </message>
</context>
<context>
    <name>ExchangeWords</name>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>{n} 天前</source>
        <translation>{n} days ago</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>已隐藏，点这里查看</source>
        <translation>Hidden, press to see</translation>
    </message>
    <message>
        <source>{label}已隐藏，查看</source>
        <translation>{label} is hidden, show</translation>
    </message>
    <message>
        <source>元</source>
        <translation>yuan</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
</context>
<context>
    <name>FilePasswordDialog</name>
    <message>
        <source>“{name}”设有打开密码。请输入发表的人告诉您的密码；密码不会被记下来。</source>
        <translation>&quot;{name}&quot; has a password. Type the one its sender told you; it is not kept.</translation>
    </message>
    <message>
        <source>打开有密码的文件</source>
        <translation>Open a file with a password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>打开密码</source>
        <translation>Password of the file</translation>
    </message>
    <message>
        <source>请先输入密码。</source>
        <translation>Please type the password first.</translation>
    </message>
    <message>
        <source>密码不对，还可以再试 {n} 次。请看清大小写和输入法。</source>
        <translation>Wrong password, {n} more tries. Check capitals and input method.</translation>
    </message>
</context>
<context>
    <name>FillChoose</name>
    <message>
        <source>选上级发来的表</source>
        <translation>Choose the superior&apos;s form</translation>
    </message>
    <message>
        <source>把上级发来的 .xlsx 表拖到这里，或者选一个文件。</source>
        <translation>Drop the superior&apos;s .xlsx form here, or choose a file.</translation>
    </message>
    <message>
        <source>程序认出表头，把登记台里的人一行一行填进去；合并格、公式、下拉、列宽都照原样，有保护、有密码的也能填。原来的表不动，填好的另存一份。</source>
        <translation>The header is recognised and people are filled in row by row; merged cells, formulas, drop-downs and widths stay, protected forms and those with a password too. The form itself is not touched; the filled one is saved as another file.</translation>
    </message>
</context>
<context>
    <name>FillDesk</name>
    <message>
        <source>正在填“{file}”</source>
        <translation>Filling &quot;{file}&quot;</translation>
    </message>
    <message>
        <source>正在看“{file}”</source>
        <translation>Reading &quot;{file}&quot;</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>已取消，什么也没有写。</source>
        <translation>Cancelled, nothing was written.</translation>
    </message>
</context>
<context>
    <name>FillPage</name>
    <message>
        <source>按上级模板填表</source>
        <translation>Fill a superior&apos;s form</translation>
    </message>
    <message>
        <source>换一张表</source>
        <translation>Other form</translation>
    </message>
    <message>
        <source>填好，另存为</source>
        <translation>Fill and save as</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>填哪个工作表</source>
        <translation>Sheet to fill</translation>
    </message>
    <message>
        <source>{file}（已填）</source>
        <translation>{file} (filled)</translation>
    </message>
    <message>
        <source>填好的表存到哪里</source>
        <translation>Where to save the filled form</translation>
    </message>
    <message>
        <source>表格 (*{suffix})</source>
        <translation>Sheet (*{suffix})</translation>
    </message>
    <message>
        <source>上级发来的原表要留着，不能被填好的表盖掉。请换一个文件名。</source>
        <translation>Keep the superior&apos;s own form; the filled one must not replace it. Please use another file name.</translation>
    </message>
    <message>
        <source>选上级发来的表</source>
        <translation>Choose the superior&apos;s form</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xlsm);;所有文件 (*)</source>
        <translation>Sheets (*.xlsx *.xlsm);;All files (*)</translation>
    </message>
    <message>
        <source>{file} · 工作表“{sheet}” · 表头第 {rows} 行</source>
        <translation>{file} · sheet &quot;{sheet}&quot; · header row {rows}</translation>
    </message>
    <message>
        <source>已填 {n:,} 人，写到“{file}”。</source>
        <translation>{n:,} people filled into &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>空行不够，加了 {n:,} 行：请核对打印区域和别的工作表的合计。</source>
        <translation>Too few empty rows, {n:,} added: check the print area and totals on other sheets.</translation>
    </message>
    <message>
        <source>有不在下拉选项里的内容，请打开核对。</source>
        <translation>Some values are not in the drop-downs; open it and check.</translation>
    </message>
    <message>
        <source>要打印，请打开表格，在 WPS 里打印。</source>
        <translation>To print, open the sheet and print it in WPS.</translation>
    </message>
</context>
<context>
    <name>FillPreview</name>
    <message>
        <source>这一栏留空</source>
        <translation>This column stays empty</translation>
    </message>
    <message>
        <source>留空</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>栏的对应 {n}/{all}</source>
        <translation>Columns {n}/{all}</translation>
    </message>
    <message>
        <source>没有认出哪一栏是姓名：请在下面把那一栏对应到“姓名”。</source>
        <translation>No name column recognised: below, match that column with &quot;姓名&quot;.</translation>
    </message>
    <message>
        <source>要填 {n:,} 人</source>
        <translation>{n:,} people to fill in</translation>
    </message>
    <message>
        <source>表里已有 {n:,} 人，不重复填</source>
        <translation>{n:,} people stand in it already and are not repeated</translation>
    </message>
    <message>
        <source>空行不够，会加 {n:,} 行</source>
        <translation>too few empty rows, {n:,} will be added</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>填好以后的样子</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>没有要填的人。换一个“哪些人”，或者先登记。</source>
        <translation>Nobody to fill in. Choose other people, or register first.</translation>
    </message>
    <message>
        <source>没有对应内容、会留空的栏：{columns}</source>
        <translation>Columns without a counterpart, left empty: {columns}</translation>
    </message>
    <message>
        <source>{column} {n:,} 人</source>
        <translation>{column} {n:,} people</translation>
    </message>
    <message>
        <source>登记台里还没有、要留空的：{columns}</source>
        <translation>Not in the register yet, left empty: {columns}</translation>
    </message>
    <message>
        <source>{column} {n:,} 格</source>
        <translation>{column} {n:,} cells</translation>
    </message>
    <message>
        <source>不在下拉选项里、请填好后核对：{columns}</source>
        <translation>Not in the drop-downs, check after filling: {columns}</translation>
    </message>
    <message>
        <source>{some} 等 {n} 栏</source>
        <translation>{some} and more, {n} columns</translation>
    </message>
    <message>
        <source>看填好的样子</source>
        <translation>See it filled</translation>
    </message>
</context>
<context>
    <name>FilterDialog</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>全部清除</source>
        <translation>Clear all</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>看这些人</source>
        <translation>See them</translation>
    </message>
    <message>
        <source>最小年龄</source>
        <translation>Lowest age</translation>
    </message>
    <message>
        <source>最大年龄</source>
        <translation>Highest age</translation>
    </message>
    <message>
        <source>按 Tab 到下一行，用 ← → 走，空格选中；一行里选几个都算。</source>
        <translation>Tab goes to the next row, ← → move, Space chooses; several in a row are alternatives.</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>户类型、人员类别</source>
        <translation>Household type, categories</translation>
    </message>
    <message>
        <source>就业状态</source>
        <translation>Work status</translation>
    </message>
    <message>
        <source>意愿</source>
        <translation>Wishes</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>上报状态</source>
        <translation>State of report</translation>
    </message>
    <message>
        <source>年龄（周岁）</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>到</source>
        <translation>to</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>共 {n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>打开已有的登记台</source>
        <translation>Open an existing register</translation>
    </message>
    <message>
        <source>新建登记台：选村</source>
        <translation>New register: choose the village</translation>
    </message>
    <message>
        <source>您的名字和密码</source>
        <translation>Your name and password</translation>
    </message>
    <message>
        <source>恢复单：忘记密码时的钥匙</source>
        <translation>Recovery sheet: the key if the password is forgotten</translation>
    </message>
    <message>
        <source>登记台建好了</source>
        <translation>The register is ready</translation>
    </message>
    <message>
        <source>第 {n} 步，共 {all} 步</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>登记台在哪个文件夹</source>
        <translation>In which folder is the register</translation>
    </message>
    <message>
        <source>“{folder}”里没有登记台。请选择里面有 register.db 和 keyslots.json 的文件夹。</source>
        <translation>There is no register in &quot;{folder}&quot;. Choose the folder that holds register.db and keyslots.json.</translation>
    </message>
    <message>
        <source>正在新建…</source>
        <translation>Creating…</translation>
    </message>
    <message>
        <source>县级…</source>
        <translation>County…</translation>
    </message>
</context>
<context>
    <name>FolderCard</name>
    <message>
        <source>登记台文件夹</source>
        <translation>Folder of the register</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>里面的数据全部加密，不要改名，不要只复制其中一个文件。换电脑请用“备份到U盘”，在新电脑上“恢复备份”。</source>
        <translation>All data in it are encrypted. Do not rename anything or copy single files. To move to another computer, use &quot;Back up to stick&quot; here and &quot;Restore backup&quot; there.</translation>
    </message>
</context>
<context>
    <name>ForApproval</name>
    <message>
        <source>县里打电话核对时，把本机这六组数字念给他听：</source>
        <translation>When the county telephones to compare, read it these six groups of digits of this computer:</translation>
    </message>
    <message>
        <source>记下登记码</source>
        <translation>Keep enrolment code</translation>
    </message>
    <message>
        <source>另写一个申请文件</source>
        <translation>Write another request</translation>
    </message>
    <message>
        <source>读批准文件</source>
        <translation>Read approval</translation>
    </message>
    <message>
        <source>已登记到{county}，等县里批准。不用等：照常登记、照常上报，申请随第一份上报文件一起交；县里批准以后，接收县里的反馈时自动读入。</source>
        <translation>Enrolled with {county}, waiting for its approval. No need to wait: register and report as usual, the request goes with the first report; once the county has approved, it is read in with the county&apos;s answer.</translation>
    </message>
    <message>
        <source>登记码已记下，随申请一起交。</source>
        <translation>Enrolment code kept; it goes with the request.</translation>
    </message>
</context>
<context>
    <name>ForgottenBar</name>
    <message>
        <source>已补做清除，读入了留着的 {n} 个文件。请再写一次反馈。</source>
        <translation>Erased again; {n} files that were kept waiting are read. Please write the answers once more.</translation>
    </message>
    <message>
        <source>{n} 个文件里有已依法清除的人，本机没有那次清除的记录，文件先留着。核实后请补做清除。</source>
        <translation>{n} files tell of people erased by law, and this computer has no record of that erasure. The files are kept waiting. Make sure that it is true, then erase again.</translation>
    </message>
    <message>
        <source>补做清除</source>
        <translation>Erase again</translation>
    </message>
</context>
<context>
    <name>ForgottenPassword</name>
    <message>
        <source>忘记密码</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>请从村委会保险柜取出恢复单，照着输入恢复码，再设一个新密码。数据不会丢。</source>
        <translation>Take the recovery sheet from the village safe, type its code and set a new password. No data are lost.</translation>
    </message>
    <message>
        <source>设新密码并打开</source>
        <translation>Set password and open</translation>
    </message>
    <message>
        <source>6 组，共 30 个字母和数字；不分大小写，横线可以不输。</source>
        <translation>30 letters and digits; hyphens may be left out.</translation>
    </message>
    <message>
        <source>恢复码</source>
        <translation>Recovery code</translation>
    </message>
    <message>
        <source>新密码</source>
        <translation>New password</translation>
    </message>
    <message>
        <source>恢复码应当是 30 个字符，现在是 {n} 个，请对照恢复单。</source>
        <translation>The recovery code has 30 characters, this has {n}; compare with the sheet.</translation>
    </message>
    <message>
        <source>已输入 {n} 个，共 30 个。</source>
        <translation>{n} of 30 characters typed.</translation>
    </message>
    <message>
        <source>申请写好了，等县里的找回文件。</source>
        <translation>Request written; waiting for the county&apos;s recovery file.</translation>
    </message>
    <message>
        <source>没有恢复单？县里能帮忙。</source>
        <translation>No recovery sheet? The county can help.</translation>
    </message>
    <message>
        <source>重新写申请</source>
        <translation>Write the request again</translation>
    </message>
    <message>
        <source>找县里帮忙</source>
        <translation>Ask the county</translation>
    </message>
    <message>
        <source>用县里的找回文件</source>
        <translation>Use the county&apos;s recovery file</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请稍等…</source>
        <translation>Please wait…</translation>
    </message>
</context>
<context>
    <name>FoundBar</name>
    <message>
        <source>不用</source>
        <translation>No</translation>
    </message>
    <message>
        <source>发现县里文件 {n} 个（在 {places}），现在接收？</source>
        <translation>County files found: {n} (in {places}). Receive them now?</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>现在接收</source>
        <translation>Receive now</translation>
    </message>
</context>
<context>
    <name>FoundingPage</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>新建县级登记台：选县</source>
        <translation>New county register: choose the county</translation>
    </message>
    <message>
        <source>您的名字和密码</source>
        <translation>Your name and password</translation>
    </message>
    <message>
        <source>根密钥单：锁进保险柜</source>
        <translation>Root key sheet: lock it in the safe</translation>
    </message>
    <message>
        <source>恢复单：忘记密码时的钥匙</source>
        <translation>Recovery sheet: the key if the password is forgotten</translation>
    </message>
    <message>
        <source>登记文件：发给各村</source>
        <translation>Enrolment file: for the villages</translation>
    </message>
    <message>
        <source>第 {n} 步，共 {all} 步</source>
        <translation>Step {n} of {all}</translation>
    </message>
    <message>
        <source>正在新建…</source>
        <translation>Creating…</translation>
    </message>
</context>
<context>
    <name>FreezeDialog</name>
    <message>
        <source>定格以后，这张表和每一格里的人都照现在的样子留着，以后补报、更正都不会改动它；随时可以再打印，看较定格增减了谁。</source>
        <translation>Once frozen, this table and the people in every cell are kept as they are now; later reports and corrections do not change them. It can be printed again at any time, and compared to see who has come or gone since.</translation>
    </message>
    <message>
        <source>定格这张表</source>
        <translation>Freeze this table</translation>
    </message>
    <message>
        <source>定格</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>例如：2026年6月月报</source>
        <translation>For example: Monthly report, June 2026</translation>
    </message>
    <message>
        <source>请写一个名称。</source>
        <translation>Please give a name.</translation>
    </message>
    <message>
        <source>{title}{span}</source>
        <translation>{title}, {span}</translation>
    </message>
</context>
<context>
    <name>Goals</name>
    <message>
        <source>完成率怎么取两位小数</source>
        <translation>How the share done gets its two decimals</translation>
    </message>
    <message>
        <source>四舍五入</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>多余的直接去掉</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>县里还没有给本村下达今年的目标任务，收到以后这里就有完成率。</source>
        <translation>The county has not set this year&apos;s targets for the village yet; once they are received, the share done is shown here.</translation>
    </message>
    <message>
        <source>完成率的小数</source>
        <translation>Decimals of the share</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Share done (%)</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>To be met by</translation>
    </message>
    <message>
        <source>没有这项统计</source>
        <translation>There is no such table</translation>
    </message>
</context>
<context>
    <name>GroupList</name>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>{name}，已核实 {done}，共 {total}</source>
        <translation>{name}, verified {done} of {total}</translation>
    </message>
</context>
<context>
    <name>HandlePanel</name>
    <message>
        <source>处置人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>处置结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>按数字选，或者写一句</source>
        <translation>Choose by number or write a line</translation>
    </message>
    <message>
        <source>处置完</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>我来处置</source>
        <translation>I will handle it</translation>
    </message>
    <message>
        <source>重新处置</source>
        <translation>Handle again</translation>
    </message>
    <message>
        <source>未选预警</source>
        <translation>No warning chosen</translation>
    </message>
    <message>
        <source>{name}等 {n} 人</source>
        <translation>{name} and others, {n} people</translation>
    </message>
    <message>
        <source>超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>哪些人</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>预警日期</source>
        <translation>Warned on</translation>
    </message>
    <message>
        <source>处置时限</source>
        <translation>Handle by</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>处置完 {n} 条</source>
        <translation>Handled: {n}</translation>
    </message>
    <message>
        <source>请写处置人的姓名。</source>
        <translation>Please write the name of whoever handles it.</translation>
    </message>
    <message>
        <source>请按数字选一个结果，或者写一句。</source>
        <translation>Please choose an outcome by number or write a line.</translation>
    </message>
</context>
<context>
    <name>HeadBar</name>
    <message>
        <source>改户主</source>
        <translation>Change head</translation>
    </message>
    <message>
        <source>留空的以后再填，校核时会提醒。</source>
        <translation>What is left empty can be filled in later; the check reminds you.</translation>
    </message>
    <message>
        <source>{name}与新户主的关系</source>
        <translation>Relation of {name} to the new head</translation>
    </message>
    <message>
        <source>改 {name} 为户主。请核对每个人与新户主的关系：</source>
        <translation>{name} becomes head. Check how each person is related to the new head:</translation>
    </message>
    <message>
        <source>改 {name} 为户主？</source>
        <translation>Make {name} the head?</translation>
    </message>
</context>
<context>
    <name>HeldPage</name>
    <message>
        <source>跨村待核准</source>
        <translation>Other villages&apos; people</translation>
    </message>
    <message>
        <source>打开这个人  ↵</source>
        <translation>Open this person  ↵</translation>
    </message>
    <message>
        <source>不核准</source>
        <translation>Refuse</translation>
    </message>
    <message>
        <source>核准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>没有要核准的。一个村改了别村的人，才会列在这里，核准了才算数。</source>
        <translation>Nothing to approve. Only where a village changed another village&apos;s people does it stand here; it counts once approved.</translation>
    </message>
    <message>
        <source>{n:,} 条</source>
        <translation>{n:,} changes</translation>
    </message>
    <message>
        <source>没有选</source>
        <translation>None selected</translation>
    </message>
    <message>
        <source>新登记的人</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>单号</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>谁改的</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>电脑</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>From</translation>
    </message>
    <message>
        <source>核准 {n:,} 条</source>
        <translation>Approve {n:,}</translation>
    </message>
    <message>
        <source>不核准 {n:,} 条</source>
        <translation>Refuse {n:,}</translation>
    </message>
    <message>
        <source>{n:,} 条没有核准，村里会看到原因。</source>
        <translation>refused: {n:,}. The village sees the reason.</translation>
    </message>
    <message>
        <source>已核准 {n:,} 条。下一份反馈告诉两个村。</source>
        <translation>approved: {n:,}. The next answer tells both villages.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>这个人的村</source>
        <translation>Village of the person</translation>
    </message>
    <message>
        <source>哪个村改的</source>
        <translation>Changed by village</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>往来记录</source>
        <translation>Sent and received</translation>
    </message>
    <message>
        <source>还没有上报过，也没有收过县里的文件。</source>
        <translation>Nothing sent or received yet.</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>带来 {n:,} 条修改</source>
        <translation>brought {n:,} changes</translation>
    </message>
    <message>
        <source>接收</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>再写一次</source>
        <translation>Write again</translation>
    </message>
    <message>
        <source>复制文件</source>
        <translation>Copy file</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>移交单</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>“{file}”已复制。到微信里打开县就业局的对话，按 Ctrl+V 粘贴发送。</source>
        <translation>“{file}” copied. Open the chat with the county employment bureau in WeChat and paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>{n:,} 条修改</source>
        <translation>{n:,} changes</translation>
    </message>
    <message>
        <source>县里的回执</source>
        <translation>The county&apos;s receipt</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
</context>
<context>
    <name>HistoryTab</name>
    <message>
        <source>还没有保存过，没有修改记录。</source>
        <translation>Never saved, so there are no changes.</translation>
    </message>
    <message>
        <source>更早的 {count:,} 次修改没有列出。</source>
        <translation>{count:,} earlier changes are not listed.</translation>
    </message>
    <message>
        <source>登记{about}</source>
        <translation>Registered: {about}</translation>
    </message>
    <message>
        <source>修改{about}</source>
        <translation>Changed: {about}</translation>
    </message>
    <message>
        <source>作废{about}（{reason}）</source>
        <translation>Voided: {about} ({reason})</translation>
    </message>
    <message>
        <source>本机</source>
        <translation>Here</translation>
    </message>
    <message>
        <source>别处</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>{label} {new}</source>
        <translation>{label} {new}</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>{label}：{old} → {new}</source>
        <translation>{label}: {old} → {new}</translation>
    </message>
    <message>
        <source>退回{about}</source>
        <translation>Returned: {about}</translation>
    </message>
    <message>
        <source>{labels}：{words}</source>
        <translation>{labels}: {words}</translation>
    </message>
</context>
<context>
    <name>HomeBody</name>
    <message>
        <source>沿用上一户</source>
        <translation>As for the last household</translation>
    </message>
    <message>
        <source>本户情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>这一户的资料</source>
        <translation>Parts of this household</translation>
    </message>
</context>
<context>
    <name>HomeOverview</name>
    <message>
        <source>本户情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>打印一户一表</source>
        <translation>Print household sheet</translation>
    </message>
    <message>
        <source>加一个成员</source>
        <translation>Add a member</translation>
    </message>
    <message>
        <source>改本户情况</source>
        <translation>Edit household</translation>
    </message>
    <message>
        <source>登记下一户</source>
        <translation>Next household</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>登记台还是空的。村里已经有的表格可以直接导入，不用重新录入；也可以一个一个登记。</source>
        <translation>The register is empty. Sheets the village already has can be imported as they are; or register people one by one.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>本月核实</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>打印登记单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>上报到县</source>
        <translation>Report to county</translation>
    </message>
    <message>
        <source>接收县里文件</source>
        <translation>Receive county files</translation>
    </message>
    <message>
        <source>在册劳动力</source>
        <translation>On the roll</translation>
    </message>
    <message>
        <source>在外务工</source>
        <translation>Working away</translation>
    </message>
    <message>
        <source>未就业</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>有培训需求</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>待报送</source>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>修改记录比上次关闭时短，最近的登记可能丢了。请先核对，再用最近的备份恢复。</source>
        <translation>The record of changes is shorter than when it was last closed; the latest entries may be lost. Verify first, then restore the latest backup.</translation>
    </message>
    <message>
        <source>去核对</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>电脑的日期比登记台记得的早（已记到 {day}），请在系统里改正日期。登记照常可以用。</source>
        <translation>The computer&apos;s date is earlier than the register&apos;s last entry ({day}). Please correct the date in the system; registering goes on as usual.</translation>
    </message>
    <message>
        <source>还没有核对过恢复单。万一忘记密码，只有恢复单能打开登记台。</source>
        <translation>The recovery sheet has not been checked yet. If the password is forgotten, only the sheet opens the register.</translation>
    </message>
    <message>
        <source>去做恢复单</source>
        <translation>Make the sheet</translation>
    </message>
    <message>
        <source>今天，{day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>去上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>县里还没有确认：{n:,} 条，最早是{when}的。请上报，把文件交给县里。</source>
        <translation>Not confirmed by the county yet: {n:,} changes, the earliest of {when}. Report and hand the file in.</translation>
    </message>
</context>
<context>
    <name>HouseholdDesk</name>
    <message>
        <source>本户情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>住址、户类型、收入</source>
        <translation>Address, type, income</translation>
    </message>
    <message>
        <source>在册 {count} 人</source>
        <translation>{count} on the roll</translation>
    </message>
    <message>
        <source>这一户</source>
        <translation>This household</translation>
    </message>
    <message>
        <source>转入这一户，还没保存</source>
        <translation>moves in, not saved yet</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>新成员</source>
        <translation>New member</translation>
    </message>
    <message>
        <source>正在登记</source>
        <translation>being registered</translation>
    </message>
    <message>
        <source>随户主姓，接着输入名字</source>
        <translation>Family name as the head&apos;s; type the given name</translation>
    </message>
    <message>
        <source>设为户主…</source>
        <translation>Make head…</translation>
    </message>
    <message>
        <source>转到别的户…</source>
        <translation>Move elsewhere…</translation>
    </message>
</context>
<context>
    <name>HouseholdPage</name>
    <message>
        <source>按户登记</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>下一个成员</source>
        <translation>Next member</translation>
    </message>
    <message>
        <source>先保存，再打印</source>
        <translation>Save first, then print</translation>
    </message>
    <message>
        <source>草稿已保存</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>{head} 户</source>
        <translation>Household of {head}</translation>
    </message>
    <message>
        <source>登记一户</source>
        <translation>Register a household</translation>
    </message>
    <message>
        <source>下一步：户主</source>
        <translation>Next: the head</translation>
    </message>
    <message>
        <source>撤销这次保存</source>
        <translation>Undo this save</translation>
    </message>
    <message>
        <source>接着上次没有保存的内容（{moment}）。</source>
        <translation>Continued from what was not saved ({moment}).</translation>
    </message>
    <message>
        <source>不要了，重新填</source>
        <translation>Discard, start anew</translation>
    </message>
</context>
<context>
    <name>HouseholdSitting</name>
    <message>
        <source>{name} 原来在 {head} 户，保存后转到这一户。</source>
        <translation>{name} was in {head}&apos;s household and moves here when saved.</translation>
    </message>
    <message>
        <source>{name} 还没有户，保存后归这一户。</source>
        <translation>{name} has no household yet and joins this one when saved.</translation>
    </message>
    <message>
        <source>没保存，{count} 处要改</source>
        <translation>Not saved, {count} to correct</translation>
    </message>
    <message>
        <source>正在填写</source>
        <translation>Being filled in</translation>
    </message>
    <message>
        <source>本户情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>已保存 {name}（{moment}）。</source>
        <translation>{name} saved ({moment}).</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>没有可撤销的</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>{head} 户登记完了，在册 {count} 人。打印一户一表请户主签字，或者接着登记下一户。</source>
        <translation>{head}&apos;s household is complete, {count} on the roll. Print its sheet for signing, or register the next.</translation>
    </message>
</context>
<context>
    <name>HouseholdsPage</name>
    <message>
        <source>劳动力</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>按户登记</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>全部村民组</source>
        <translation>Groups</translation>
    </message>
    <message>
        <source>{head} 户的一户一表</source>
        <translation>Household sheet of {head}</translation>
    </message>
    <message>
        <source>选中的 {count:,} 户的一户一表</source>
        <translation>Household sheets of the {count:,} selected</translation>
    </message>
    <message>
        <source>列表中全部 {count:,} 户的一户一表</source>
        <translation>Household sheets of all {count:,} in the list</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>户主、成员、首字母、户编号、住址或电话</source>
        <translation>Head, member, number, address, phone</translation>
    </message>
    <message>
        <source>查找农户</source>
        <translation>Find a household</translation>
    </message>
    <message>
        <source>农户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>{count:,} 户，全村共 {total:,} 户</source>
        <translation>{count:,} of {total:,} households</translation>
    </message>
    <message>
        <source>{total:,} 户</source>
        <translation>{total:,} households</translation>
    </message>
    <message>
        <source>还没有登记农户。按 F2 一户一户登记，或者导入台账。</source>
        <translation>No households yet. Press F2 to register one, or import a ledger.</translation>
    </message>
    <message>
        <source>没有找到。请核对户主、成员姓名或首字母、户编号、住址、电话。</source>
        <translation>Nothing found. Check the name of head or member, initials, household no., address, phone.</translation>
    </message>
    <message>
        <source>看全部农户</source>
        <translation>See all households</translation>
    </message>
    <message>
        <source>列…</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>IdentityCard</name>
    <message>
        <source>这</source>
        <translation>this</translation>
    </message>
    <message>
        <source>看 {head} 户（{count} 人）</source>
        <translation>See {head}&apos;s household ({count})</translation>
    </message>
</context>
<context>
    <name>IntakePage</name>
    <message>
        <source>接收</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>把U盘里的文件夹，或村里的文件，拖到这里</source>
        <translation>Drop a folder of the USB stick, or village files, here</translation>
    </message>
    <message>
        <source>一次可以几百个，改过名字、重复交来都不要紧；坏的、假的不会读入，一个也不影响别的。</source>
        <translation>Several hundred at once are fine, renamed or brought twice too; a damaged or forged file is not read and harms no other.</translation>
    </message>
    <message>
        <source>选放着上报文件的文件夹</source>
        <translation>Choose the folder with the reports</translation>
    </message>
    <message>
        <source>村里的文件 (*.vdu *.vdq);;所有文件 (*)</source>
        <translation>Village files (*.vdu *.vdq);;All files (*)</translation>
    </message>
    <message>
        <source>选村里的文件</source>
        <translation>Choose village files</translation>
    </message>
    <message>
        <source>正在读村里的文件</source>
        <translation>Reading village files</translation>
    </message>
    <message>
        <source>个</source>
        <translation>files</translation>
    </message>
    <message>
        <source>正在停下，读完的文件都算数</source>
        <translation>Stopping; files already read count</translation>
    </message>
    <message>
        <source>停下了，已读 {n} 个。读过的都算数，接着读就从停下的地方开始。</source>
        <translation>Stopped, {n} files read. What was read counts; going on starts where it stopped.</translation>
    </message>
    <message>
        <source>接着读</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>这里没有文件。</source>
        <translation>There are no files here.</translation>
    </message>
    <message>
        <source>读完了。{words}。</source>
        <translation>Done. {words}.</translation>
    </message>
</context>
<context>
    <name>JobsPage</name>
    <message>
        <source>求职与岗位</source>
        <translation>Jobs and posts</translation>
    </message>
    <message>
        <source>按人推荐</source>
        <translation>By person</translation>
    </message>
    <message>
        <source>按岗位找人</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>应聘进展</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>看应聘的人</source>
        <translation>See applicants</translation>
    </message>
    <message>
        <source>招聘会</source>
        <translation>Job fairs</translation>
    </message>
    <message>
        <source>招聘会：{name}</source>
        <translation>Job fair: {name}</translation>
    </message>
</context>
<context>
    <name>JoinCard</name>
    <message>
        <source>登记到县里</source>
        <translation>Enrol with the county</translation>
    </message>
    <message>
        <source>选登记文件</source>
        <translation>Choose enrolment file</translation>
    </message>
    <message>
        <source>写登记申请</source>
        <translation>Write request</translation>
    </message>
    <message>
        <source>读批准文件</source>
        <translation>Read approval</translation>
    </message>
    <message>
        <source>已选{county}。写一个登记申请（.vdq）交给县里，县里打电话核对本镇的数字：{digits}。批准文件（.vda）来了，读进来或者拖到这一页就行。</source>
        <translation>{county} chosen. Write an enrolment request (.vdq) and hand it to the county, which telephones to compare the digits of this township: {digits}. When the approval (.vda) comes, read it in or drop it on this page.</translation>
    </message>
    <message>
        <source>先选县里给的登记文件（以 .vde 结尾，在U盘或微信群里），核对六组数字。</source>
        <translation>First choose the county&apos;s enrolment file (ending in .vde, on the USB stick or in the WeChat group) and compare six groups of digits.</translation>
    </message>
    <message>
        <source>选县里的登记文件</source>
        <translation>Choose the county&apos;s enrolment file</translation>
    </message>
    <message>
        <source>登记文件 (*.vde);;所有文件 (*)</source>
        <translation>Enrolment file (*.vde);;All files (*)</translation>
    </message>
    <message>
        <source>这是“{name}”的登记文件。请和县里印发的六组数字逐组对一遍：{digits}。六组都一样吗？</source>
        <translation>This is the enrolment file of “{name}”. Compare it group by group with the six groups of digits that the county handed out: {digits}. Do all six agree?</translation>
    </message>
    <message>
        <source>六组都一样</source>
        <translation>All six agree</translation>
    </message>
    <message>
        <source>登记申请写到哪里（U盘或文件夹）</source>
        <translation>Where to write the enrolment request (USB stick or folder)</translation>
    </message>
    <message>
        <source>申请已写好：{name}。请交给县里。</source>
        <translation>Request written: {name}. Please hand it to the county.</translation>
    </message>
    <message>
        <source>选县里的批准文件</source>
        <translation>Choose the county&apos;s approval file</translation>
    </message>
    <message>
        <source>批准文件 (*.vda);;所有文件 (*)</source>
        <translation>Approval file (*.vda);;All files (*)</translation>
    </message>
</context>
<context>
    <name>KeptTables</name>
    <message>
        <source>定格的表</source>
        <translation>Frozen tables</translation>
    </message>
    <message>
        <source>还没有定格过。看到一张要上报的表，按 F8 把它定格。</source>
        <translation>Nothing frozen yet. When you see a table that is to be reported, press F8 to freeze it.</translation>
    </message>
    <message>
        <source>较定格的变化</source>
        <translation>Changes since frozen</translation>
    </message>
    <message>
        <source>和定格的时候一样，没有变化。</source>
        <translation>Same as when it was frozen, nothing has changed.</translation>
    </message>
    <message>
        <source>行</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>现在重新统计，较定格增加和减少的人（回车看是谁）</source>
        <translation>Counted again now: people gained and lost since it was frozen (Enter shows who)</translation>
    </message>
    <message>
        <source>{title}&#x3000;{span}&#x3000;{at} 由 {who} 定格</source>
        <translation>{title}  {span}  frozen {at} by {who}</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>定格日期</source>
        <translation>Frozen on</translation>
    </message>
    <message>
        <source>栏</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>较定格</source>
        <translation>Since frozen</translation>
    </message>
    <message>
        <source>增加</source>
        <translation>Gained</translation>
    </message>
    <message>
        <source>减少</source>
        <translation>Lost</translation>
    </message>
</context>
<context>
    <name>KeyButton</name>
    <message>
        <source>快捷键 {key}</source>
        <translation>Key {key}</translation>
    </message>
</context>
<context>
    <name>KnownPerson</name>
    <message>
        <source>这个身份证号已经登记：{who}。按 Enter 打开，不会重复登记。</source>
        <translation>This ID number is registered already: {who}. Enter opens it; nobody is registered twice.</translation>
    </message>
    <message>
        <source>打开这个人</source>
        <translation>Open this person</translation>
    </message>
</context>
<context>
    <name>LanguageCard</name>
    <message>
        <source>打印的单子和写出的表格总是中文。</source>
        <translation>Printed forms and exported sheets are always Chinese.</translation>
    </message>
    <message>
        <source>已记住，下次打开程序时换。
Saved. The language changes at the next start.</source>
        <translation>Saved. The language changes at the next start.
已记住，下次打开程序时换。</translation>
    </message>
</context>
<context>
    <name>LaptopDesk</name>
    <message>
        <source>已批准 {n} 台电脑。</source>
        <translation>Computers approved: {n}.</translation>
    </message>
    <message>
        <source>原来留着的 {n} 个文件已读入。</source>
        <translation>Files kept until now and read in: {n}.</translation>
    </message>
    <message>
        <source>批准会随下一份反馈带去；村里急用，就写批准文件。</source>
        <translation>The approval goes with the next answer; if the village needs it at once, write an approval file.</translation>
    </message>
    <message>
        <source>删除“{village}”的登记申请？</source>
        <translation>Delete the enrolment request of “{village}”?</translation>
    </message>
    <message>
        <source>它留着的文件不会读入。村里再交一次申请或文件，就又列在这里。</source>
        <translation>The files kept for it are not read in. If the village hands in a request or file again, it is listed here again.</translation>
    </message>
    <message>
        <source>删除申请</source>
        <translation>Delete request</translation>
    </message>
    <message>
        <source>已停用。请打电话告诉村里；停用的消息也会随反馈带给这个村别的电脑。</source>
        <translation>Taken out of use. Please telephone the village; the village&apos;s other computers hear of it with the answer.</translation>
    </message>
    <message>
        <source>恢复使用“{village}”的电脑 {letter}？</source>
        <translation>Put computer {letter} of “{village}” back into use?</translation>
    </message>
    <message>
        <source>请先确认电脑在村里人手里，没有别人动过。</source>
        <translation>First make sure that the village has the computer in hand and nobody else has touched it.</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Put back into use</translation>
    </message>
    <message>
        <source>批准文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the approval (USB stick or folder)</translation>
    </message>
    <message>
        <source>正在写批准文件</source>
        <translation>Writing approvals</translation>
    </message>
    <message>
        <source>份</source>
        <translation>answers</translation>
    </message>
    <message>
        <source>批准文件已写好，读回核对无误，现在可以拔出U盘了：{folder}</source>
        <translation>Approvals written and read back without fault; the USB stick can be pulled out now: {folder}</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>找回文件已写好，读回核对无误：{name}。村里用它和申请时设的新密码打开登记台。</source>
        <translation>Recovery file written and read back without fault: {name}. With it and the new password set for the request the village opens its register.</translation>
    </message>
</context>
<context>
    <name>LaptopPanel</name>
    <message>
        <source>核对并批准  ↵</source>
        <translation>Compare and approve  ↵</translation>
    </message>
    <message>
        <source>删除申请</source>
        <translation>Delete request</translation>
    </message>
    <message>
        <source>写批准文件</source>
        <translation>Write approvals</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>恢复使用</source>
        <translation>Put back into use</translation>
    </message>
    <message>
        <source>未选电脑</source>
        <translation>No computer chosen</translation>
    </message>
    <message>
        <source>村里的登记申请（.vdq）或第一份上报文件在“接收”里读入，就列在这里。</source>
        <translation>A village&apos;s enrolment request (.vdq) or first report is listed here once it was read in under “Receive”.</translation>
    </message>
    <message>
        <source>字母</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>最近上报</source>
        <translation>Latest report</translation>
    </message>
    <message>
        <source>最近反馈</source>
        <translation>Latest answer</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>核对数字</source>
        <translation>Digits to compare</translation>
    </message>
    <message>
        <source>{code}：可以直接批准，不用打电话。</source>
        <translation>{code}: may be approved at once, without a telephone call.</translation>
    </message>
    <message>
        <source>请打电话和村里逐组核对数字，再批准。</source>
        <translation>Telephone the village and compare the digits group by group before you approve.</translation>
    </message>
    <message>
        <source>{code}：请打电话问清楚是不是村里的电脑，再逐组核对数字。</source>
        <translation>{code}: telephone and ask whether this is the village&apos;s computer, then compare the digits group by group.</translation>
    </message>
</context>
<context>
    <name>LeavingPanel</name>
    <message>
        <source>记为离册</source>
        <translation>Off the roll</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>为什么离册？哪天？默认今天。</source>
        <translation>Why, and when? The default is today.</translation>
    </message>
    <message>
        <source>请先选一个原因。</source>
        <translation>Please choose a reason first.</translation>
    </message>
    <message>
        <source>日期不对，例 {day}。</source>
        <translation>The date is wrong; write it like {day}.</translation>
    </message>
    <message>
        <source>离册日期不能晚于今天。</source>
        <translation>The date cannot be later than today.</translation>
    </message>
</context>
<context>
    <name>LedgerCells</name>
    <message>
        <source>需要核对</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>LedgerChoose</name>
    <message>
        <source>选文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>把表格拖到这里，或者选一个文件。村里、镇里原来的表格都可以，不用改成固定格式。</source>
        <translation>Drop a sheet here or choose a file. Any sheet of village or township will do; no fixed form is needed.</translation>
    </message>
    <message>
        <source>粘贴表格</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Excel、WPS 表格，系统导出的网页表，CSV 和 Word 里的表都能读，在表格里复制的几行也能粘贴进来；存入之前先给您看一遍，不会直接改登记台。</source>
        <translation>Excel and WPS sheets, web tables from other systems, CSV, tables in Word, and rows copied from a sheet. You see everything before it is stored; the register is not changed until then.</translation>
    </message>
</context>
<context>
    <name>LedgerColumns</name>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>表头</source>
        <translation>Header</translation>
    </message>
    <message>
        <source>前几个值</source>
        <translation>First values</translation>
    </message>
    <message>
        <source>对应到</source>
        <translation>Goes to</translation>
    </message>
    <message>
        <source>{header} 对应到</source>
        <translation>{header} goes to</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>已认出</source>
        <translation>Recognised</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>不导入这一列</source>
        <translation>Leave this column out</translation>
    </message>
</context>
<context>
    <name>LedgerDesk</name>
    <message>
        <source>正在存入</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>已写到“{file}”：改好以后再导入一次。</source>
        <translation>Written to &quot;{file}&quot;: correct it and import it again.</translation>
    </message>
    <message>
        <source>正在写出要改的行</source>
        <translation>Writing the rows to correct</translation>
    </message>
    <message>
        <source>行</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>正在撤销导入</source>
        <translation>Taking the import back</translation>
    </message>
    <message>
        <source>正在读“{file}”</source>
        <translation>Reading &quot;{file}&quot;</translation>
    </message>
    <message>
        <source>已取消，没有存入任何内容。</source>
        <translation>Cancelled, nothing was stored.</translation>
    </message>
    <message>
        <source>这次导入已撤销，改过的内容也改回了原样。还要存的话，按 Ctrl+S。</source>
        <translation>This import was taken back, changed fields too. Press Ctrl+S to store it after all.</translation>
    </message>
</context>
<context>
    <name>LedgerOpening</name>
    <message>
        <source>选台账文件</source>
        <translation>Choose a ledger</translation>
    </message>
    <message>
        <source>台账 (*.xlsx *.xls *.et *.csv *.txt *.html *.htm *.xml *.docx);;所有文件 (*)</source>
        <translation>Ledgers (*.xlsx *.xls *.et *.csv *.txt *.html *.htm *.xml *.docx);;All files (*)</translation>
    </message>
    <message>
        <source>没有可以粘贴的表格。请先在 WPS 里选中带表头的几行，按 Ctrl+C，再回来按 Ctrl+V。</source>
        <translation>No table to paste. Select the rows with their header in WPS, press Ctrl+C, come back and press Ctrl+V.</translation>
    </message>
    <message>
        <source>这张台账改过 {n:,} 处，还没有存入。换一张就要重新改，要换吗？</source>
        <translation>{n:,} corrections in this ledger are not stored yet. Choosing another loses them. Go on?</translation>
    </message>
    <message>
        <source>换一张</source>
        <translation>Other ledger</translation>
    </message>
    <message>
        <source>留在这里</source>
        <translation>Stay here</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>换一个文件</source>
        <translation>Other file</translation>
    </message>
    <message>
        <source>入库</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>{file} · 工作表“{sheet}” · 表头第 {rows} 行</source>
        <translation>{file} · sheet &quot;{sheet}&quot; · header row {rows}</translation>
    </message>
    <message>
        <source>已入库</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>存入 {n:,} 人</source>
        <translation>Store {n:,} people</translation>
    </message>
    <message>
        <source>没有要存的</source>
        <translation>Nothing to store</translation>
    </message>
    <message>
        <source>{file}（要改的行）.xlsx</source>
        <translation>{file} (to correct).xlsx</translation>
    </message>
    <message>
        <source>导出要改的行</source>
        <translation>Export rows to correct</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>撤销这次导入？新登记的人会作废，改过的内容改回原样。</source>
        <translation>Take this import back? New people are voided, changed fields become what they were.</translation>
    </message>
    <message>
        <source>撤销导入</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>{file} · 表头第 {rows} 行</source>
        <translation>{file} · header row {rows}</translation>
    </message>
</context>
<context>
    <name>LedgerPreview</name>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>例如 一组，可不填</source>
        <translation>e.g. group 1</translation>
    </message>
    <message>
        <source>用台账里的新内容</source>
        <translation>Use the ledger&apos;s new values</translation>
    </message>
    <message>
        <source>保留登记台里原来的</source>
        <translation>Keep the register&apos;s values</translation>
    </message>
    <message>
        <source>看列的对应</source>
        <translation>See the columns</translation>
    </message>
    <message>
        <source>{n:,} 个新登记的人没有村民组，都放到</source>
        <translation>New people without a village group: {n:,}; put all into</translation>
    </message>
    <message>
        <source>已登记的人里有 {n:,} 个内容不一样</source>
        <translation>Registered people with other values here: {n:,}</translation>
    </message>
    <message>
        <source>列的对应 {n}/{all}</source>
        <translation>Columns {n}/{all}</translation>
    </message>
    <message>
        <source>回到逐行核对</source>
        <translation>Back to the rows</translation>
    </message>
    <message>
        <source>新登记 {n:,}</source>
        <translation>new: {n:,}</translation>
    </message>
    <message>
        <source>已登记 {n:,}</source>
        <translation>registered: {n:,}</translation>
    </message>
    <message>
        <source>表内重复 {n:,}</source>
        <translation>doubles: {n:,}</translation>
    </message>
    <message>
        <source>没有姓名 {n:,} 行</source>
        <translation>rows without a name: {n:,}</translation>
    </message>
    <message>
        <source>台账里有 {n:,} 人：{told}</source>
        <translation>{n:,} people in the ledger: {told}</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> etc.</translation>
    </message>
    <message>
        <source>有 {n} 列没有认出来，不会导入：{shown}</source>
        <translation>{n} columns not recognised and left out: {shown}</translation>
    </message>
    <message>
        <source>没有认出哪一列是姓名：请在下面把那一列对应到“姓名”。</source>
        <translation>No name column recognised: below, match that column with &quot;姓名&quot;.</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
</context>
<context>
    <name>LedgerResult</name>
    <message>
        <source>看全部劳动力</source>
        <translation>See all labourers</translation>
    </message>
    <message>
        <source>再导入一个</source>
        <translation>Import another</translation>
    </message>
    <message>
        <source>导出要改的行</source>
        <translation>Export rows to correct</translation>
    </message>
    <message>
        <source>撤销这次导入</source>
        <translation>Take this import back</translation>
    </message>
    <message>
        <source>已存入 {n:,} 人</source>
        <translation>{n:,} people stored</translation>
    </message>
    <message>
        <source>其中 {n:,} 人有内容要核对，例如身份证号被表格损坏。现在核对，或者以后在首页“需要核对”里办都可以。</source>
        <translation>To check: {n:,}, for example ID numbers damaged by a sheet. Check now, or later under &quot;To check&quot; on the home page.</translation>
    </message>
    <message>
        <source>没有需要核对的内容。</source>
        <translation>Nothing to check.</translation>
    </message>
    <message>
        <source>看需要核对的 {n:,} 人</source>
        <translation>See what to check ({n:,})</translation>
    </message>
    <message>
        <source>有 {n:,} 行可能是已登记的人，去处理</source>
        <translation>{n:,} rows may be of registered people, see to them</translation>
    </message>
    <message>
        <source>打印结果</source>
        <translation>Print result</translation>
    </message>
</context>
<context>
    <name>LedgerRows</name>
    <message>
        <source>打开这个人</source>
        <translation>Open this person</translation>
    </message>
    <message>
        <source>没有这样的行</source>
        <translation>No such rows</translation>
    </message>
    <message>
        <source>没有姓名</source>
        <translation>No name</translation>
    </message>
    <message>
        <source>表格第 {row} 行</source>
        <translation>Row {row} of the sheet</translation>
    </message>
    <message>
        <source>改这一行</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>还是导入</source>
        <translation>Import after all</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>需要核对的</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>务工地</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>台账的行</source>
        <translation>Rows of the ledger</translation>
    </message>
    <message>
        <source>台账里的人</source>
        <translation>People of the ledger</translation>
    </message>
</context>
<context>
    <name>LikelyPerson</name>
    <message>
        <source>打开看看</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>不是这个人</source>
        <translation>Not this one</translation>
    </message>
    <message>
        <source>可能已登记：{who}（{why}）。</source>
        <translation>May be registered: {who} ({why}).</translation>
    </message>
    <message>
        <source>{year} 年生</source>
        <translation>born {year}</translation>
    </message>
</context>
<context>
    <name>ListOutput</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>表格已写好：{name}</source>
        <translation>Sheet written: {name}</translation>
    </message>
</context>
<context>
    <name>ListPart</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>另存为表格</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>Excel 表格 (*.xlsx)</source>
        <translation>Excel sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>已写好：{file}</source>
        <translation>Written: {file}</translation>
    </message>
</context>
<context>
    <name>LockedPage</name>
    <message>
        <source>锁屏短码</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>登录时自己设的几位数字。</source>
        <translation>The few digits you set when signing in.</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>改用密码，或换用户</source>
        <translation>Use password, or other user</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>{user}，输入锁屏短码就回到刚才的页面。</source>
        <translation>{user}: type the short code to return to where you were.</translation>
    </message>
    <message>
        <source>请先输入短码。</source>
        <translation>Please type the short code first.</translation>
    </message>
    <message>
        <source>短码连续输错，已经作废。请输入密码。</source>
        <translation>Wrong several times, the short code is void. Please type the password.</translation>
    </message>
    <message>
        <source>短码不对，还可以试 {n} 次。</source>
        <translation>Wrong short code, {n} more tries.</translation>
    </message>
</context>
<context>
    <name>LongWork</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在准备</source>
        <translation>Preparing</translation>
    </message>
    <message>
        <source>{done:,} / {total:,} {unit}</source>
        <translation>{done:,} / {total:,} {unit}</translation>
    </message>
    <message>
        <source>正在取消，已完成的部分会退回</source>
        <translation>Cancelling; what was done is taken back</translation>
    </message>
    <message>
        <source>约剩 {n} 秒</source>
        <translation>about {n} s left</translation>
    </message>
    <message>
        <source>约剩 {n} 分钟</source>
        <translation>about {n} min left</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>劳动力</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>上报与接收</source>
        <translation>County files</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>劳务登记台</source>
        <translation>VillageDesk</translation>
    </message>
    <message>
        <source>上次备份 {when}</source>
        <translation>Last backup {when}</translation>
    </message>
    <message>
        <source>待报送 {n:,} 人</source>
        <translation>{n:,} unsent</translation>
    </message>
    <message>
        <source>共 {n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>还没有备份</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>数据已加密</source>
        <translation>Data encrypted</translation>
    </message>
    <message>
        <source>台账表格</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>乡镇劳务台</source>
        <translation>Township desk</translation>
    </message>
    <message>
        <source>县级劳务台</source>
        <translation>County desk</translation>
    </message>
    <message>
        <source>本期已报 {n}/{all} 村</source>
        <translation>{n}/{all} villages reported</translation>
    </message>
    <message>
        <source>全县共 {n:,} 人</source>
        <translation>{n:,} people in the county</translation>
    </message>
    <message>
        <source>本镇共 {n} 个村</source>
        <translation>Villages in the township: {n}</translation>
    </message>
    <message>
        <source>求职与岗位</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>走访与预警</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>专车专列</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>本地就业</source>
        <translation>Local work</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
</context>
<context>
    <name>MatchPart</name>
    <message>
        <source>在左边找  F4</source>
        <translation>Find on the left  F4</translation>
    </message>
    <message>
        <source>在左边找</source>
        <translation>Find on the left</translation>
    </message>
    <message>
        <source>推荐的</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>不能推荐的</source>
        <translation>Not recommended</translation>
    </message>
    <message>
        <source>能不能推荐</source>
        <translation>Recommendable or not</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>打印推荐函</source>
        <translation>Print letter</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>打开本人</source>
        <translation>Open person</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>{age} 岁</source>
        <translation>{age}</translation>
    </message>
    <message>
        <source>关系未填</source>
        <translation>relation not given</translation>
    </message>
    <message>
        <source>这一户的人</source>
        <translation>People of this household</translation>
    </message>
    <message>
        <source>Alt+↑ Alt+↓ 换人</source>
        <translation>Alt+↑ Alt+↓ change person</translation>
    </message>
</context>
<context>
    <name>MergedCard</name>
    <message>
        <source>拆开</source>
        <translation>Separate</translation>
    </message>
    <message>
        <source>打开  ↵</source>
        <translation>Open  ↵</translation>
    </message>
    <message>
        <source>拆开后，两人恢复合并前的样子，并记为不是同一人；合并以后改过的内容留在保留的登记上。</source>
        <translation>Separated, both are as before and marked as not the same; what was changed after merging stays with the one kept.</translation>
    </message>
    <message>
        <source>保留的登记：{name}，{number}，{made}</source>
        <translation>Kept: {name}, {number}, {made}</translation>
    </message>
    <message>
        <source>合并进来的登记：{name}，{number}，{made}</source>
        <translation>Merged in: {name}, {number}, {made}</translation>
    </message>
</context>
<context>
    <name>MonthButton</name>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月份：{month}</source>
        <translation>Month: {month}</translation>
    </message>
    <message>
        <source>{month}（只能看）</source>
        <translation>{month} (view only)</translation>
    </message>
    <message>
        <source>{month}（还可以补）</source>
        <translation>{month} (still open)</translation>
    </message>
</context>
<context>
    <name>MoveBar</name>
    <message>
        <source>转过去</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>另立一户，自己当户主</source>
        <translation>Own household, as head</translation>
    </message>
    <message>
        <source>转到（户主姓名、首字母或组名）</source>
        <translation>Move to (head&apos;s name, initials or group)</translation>
    </message>
    <message>
        <source>与那户户主的关系</source>
        <translation>Relation to that head</translation>
    </message>
    <message>
        <source>{name} 转到哪一户？</source>
        <translation>Where does {name} move?</translation>
    </message>
    <message>
        <source>没有这一户。请输入户主姓名或首字母，从列表里选。</source>
        <translation>No such household. Type the head&apos;s name or initials and choose from the list.</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>{n:,} 人连同务工经历、意愿转到另一个村；新村收到全部历史，原村不再列出。家里其他人不跟着走。</source>
        <translation>{n:,} people move to another village, with spells of work and wishes; the new village receives the whole history, the old one lists them no longer. Others of the family do not move along.</translation>
    </message>
    <message>
        <source>转村</source>
        <translation>Move to village</translation>
    </message>
    <message>
        <source>转过去</source>
        <translation>Move</translation>
    </message>
    <message>
        <source>请选乡镇</source>
        <translation>Choose the township</translation>
    </message>
    <message>
        <source>请选转到哪个村。</source>
        <translation>Please choose the village.</translation>
    </message>
    <message>
        <source>{n:,} 人已转到{village}，下一份反馈告诉两个村。</source>
        <translation>{n:,} people moved to {village}; the next answer tells both villages.</translation>
    </message>
</context>
<context>
    <name>NewPassword</name>
    <message>
        <source>至少 10 个字符，一个汉字算两个；一句好记的话最好。</source>
        <translation>At least 10 characters, a Chinese one counts double.</translation>
    </message>
    <message>
        <source>再输一次</source>
        <translation>Once more</translation>
    </message>
    <message>
        <source>两次输入的密码不一样，请再输一次。</source>
        <translation>The two passwords differ, please type again.</translation>
    </message>
</context>
<context>
    <name>NewRecoverySheet</name>
    <message>
        <source>新恢复码已经生效，原来的恢复单作废，请当场销毁。打印后两人签字，封好放进保险柜。</source>
        <translation>The new code holds, the old sheet is void: destroy it now. Print, have two people sign, seal it and put it into the safe.</translation>
    </message>
    <message>
        <source>新的恢复单</source>
        <translation>New recovery sheet</translation>
    </message>
    <message>
        <source>核对</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>以后再核对</source>
        <translation>Check later</translation>
    </message>
</context>
<context>
    <name>OfferCheck</name>
    <message>
        <source>六组都一样，登记</source>
        <translation>All six agree, enrol</translation>
    </message>
    <message>
        <source>不一样</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>这是“{name}”的登记文件。请和县里的培训材料、登记码纸条，或电话里听到的六组数字逐组对一遍：</source>
        <translation>This is the enrolment file of “{name}”. Compare it group by group with the six groups of digits in the county&apos;s training papers, on the slip with the enrolment code, or as read to you by telephone:</translation>
    </message>
</context>
<context>
    <name>OfferDialog</name>
    <message>
        <source>登记文件发给每个村，微信群里也可以发，里面没有秘密。村里登记时，请对方逐组核对下面的数字。</source>
        <translation>Send the enrolment file to every village, by WeChat group if you like; it holds no secrets. When a village enrols, have it compare the digits below group by group.</translation>
    </message>
    <message>
        <source>县里的登记文件</source>
        <translation>The county&apos;s enrolment file</translation>
    </message>
    <message>
        <source>另存登记文件</source>
        <translation>Save enrolment file</translation>
    </message>
    <message>
        <source>县里的核对数字</source>
        <translation>The county&apos;s digits</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>登记文件 (*.vde)</source>
        <translation>Enrolment file (*.vde)</translation>
    </message>
    <message>
        <source>登记文件已写好：{name}</source>
        <translation>Enrolment file written: {name}</translation>
    </message>
</context>
<context>
    <name>OfferStep</name>
    <message>
        <source>县级登记台建好了。把登记文件发给各村，村里用它登记到县里；请对方逐组核对下面的数字。</source>
        <translation>The county&apos;s register is ready. Send the enrolment file to the villages, which enrol with it; have them compare the digits below group by group.</translation>
    </message>
    <message>
        <source>另存登记文件</source>
        <translation>Save enrolment file</translation>
    </message>
    <message>
        <source>打开登记台</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>登记文件 (*.vde)</source>
        <translation>Enrolment file (*.vde)</translation>
    </message>
    <message>
        <source>登记文件已写好：{name}</source>
        <translation>Enrolment file written: {name}</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
</context>
<context>
    <name>PagePreview</name>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>整页</source>
        <translation>Whole page</translation>
    </message>
    <message>
        <source>第 {page:,} / {pages:,} 页</source>
        <translation>Page {page:,} / {pages:,}</translation>
    </message>
    <message>
        <source>正在准备</source>
        <translation>Preparing</translation>
    </message>
</context>
<context>
    <name>PagedModel</name>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
</context>
<context>
    <name>PasswordBox</name>
    <message>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>隐藏</source>
        <translation>Hide</translation>
    </message>
</context>
<context>
    <name>PasteDialog</name>
    <message>
        <source>粘贴到列表</source>
        <translation>Paste into the list</translation>
    </message>
    <message>
        <source>{n:,} 格要改</source>
        <translation>{n:,} cells to change</translation>
    </message>
    <message>
        <source>{n:,} 格本来就一样</source>
        <translation>{n:,} unchanged</translation>
    </message>
    <message>
        <source>{n:,} 格有问题，不会写</source>
        <translation>{n:,} cells with problems, not written</translation>
    </message>
    <message>
        <source>空格不动</source>
        <translation>empty cells change nothing</translation>
    </message>
    <message>
        <source>。</source>
        <translation>.</translation>
    </message>
    <message>
        <source>同户另外 {n:,} 人也跟着变</source>
        <translation>{n:,} others of the same households change too</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>筛选</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>清除条件</source>
        <translation>Clear conditions</translation>
    </message>
    <message>
        <source>已选 {n:,} 人</source>
        <translation>{n:,} selected</translation>
    </message>
    <message>
        <source>批量修改  Ctrl+B</source>
        <translation>Batch change  Ctrl+B</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>{what}：选人</source>
        <translation>{what}: choose people</translation>
    </message>
    <message>
        <source>找人：姓名、首字母、村民组、电话  F4</source>
        <translation>Find: name, initials, group, phone  F4</translation>
    </message>
    <message>
        <source>找人  F4</source>
        <translation>Find  F4</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>列出的都选上</source>
        <translation>Select all listed</translation>
    </message>
    <message>
        <source>都不选</source>
        <translation>Select none</translation>
    </message>
    <message>
        <source>选好了</source>
        <translation>Done choosing</translation>
    </message>
    <message>
        <source>劳动力</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>{names} 等</source>
        <translation>{names} and others</translation>
    </message>
    <message>
        <source>已选 {n:,} 人</source>
        <translation>{n:,} selected</translation>
    </message>
    <message>
        <source>在列表里按空格选一个人，再按一次不选；查找别的人时，选过的还在。</source>
        <translation>Press Space in the list to select somebody, once more to deselect; those selected stay so while you look for others.</translation>
    </message>
</context>
<context>
    <name>PeopleDesk</name>
    <message>
        <source>先选几个人：按住 Shift 或 Ctrl 用鼠标或 ↑ ↓ 选，按空格一个一个选，Ctrl+A 全选；再按 Ctrl+B。</source>
        <translation>First select people: hold Shift or Ctrl with mouse or ↑ ↓, Space one by one, Ctrl+A all; then Ctrl+B.</translation>
    </message>
    <message>
        <source>已改 {n:,} 人：{what}。按 Ctrl+Z 撤销。</source>
        <translation>{n:,} people changed: {what}. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>剪贴板是空的。请先在 WPS 里选中要粘贴的格子，按 Ctrl+C 复制。</source>
        <translation>The clipboard is empty. Select the cells in WPS and press Ctrl+C first.</translation>
    </message>
    <message>
        <source>列表是空的，没有可以导出的人。</source>
        <translation>The list is empty, nobody to export.</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>请先点一下要从哪一格开始粘贴。</source>
        <translation>First press the cell where pasting begins.</translation>
    </message>
    <message>
        <source>“{label}”这一列是算出来的，不能粘贴。</source>
        <translation>The column &quot;{label}&quot; is worked out and cannot be pasted into.</translation>
    </message>
    <message>
        <source>已写入 {n:,} 人的内容。按 Ctrl+Z 撤销。</source>
        <translation>{n:,} people written. Ctrl+Z undoes it.</translation>
    </message>
    <message>
        <source>列表到头了，多出来的 {n:,} 行没有粘贴。</source>
        <translation>The list ends; {n:,} more rows were not pasted.</translation>
    </message>
    <message>
        <source>多出来的 {n:,} 列没有粘贴。</source>
        <translation>{n:,} more columns were not pasted.</translation>
    </message>
    <message>
        <source>“{label}”这一列不能粘贴。</source>
        <translation>The column &quot;{label}&quot; cannot be pasted into.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>已撤销，都改回原样了。</source>
        <translation>Undone, all is as before.</translation>
    </message>
    <message>
        <source>没有可以撤销的。</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>已复制 {rows:,} 行 {columns} 列，可以到 WPS 里粘贴。</source>
        <translation>{rows:,} rows, {columns} columns copied; paste them in WPS.</translation>
    </message>
    <message>
        <source>已导出 {n:,} 人到“{name}”。</source>
        <translation>{n:,} people exported to &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>一次最多复制 {n:,} 行。要全部的人，请用“更多”里的“导出这个列表”。</source>
        <translation>At most {n:,} rows are copied at once. For all of them use &quot;Export this list&quot; under &quot;More&quot;.</translation>
    </message>
</context>
<context>
    <name>PeopleList</name>
    <message>
        <source>还没有登记任何人。村里有现成的台账就导入，没有就按 F2 登记第一个人。</source>
        <translation>Nobody is registered yet. Import the ledger the village has, or press F2 to register the first person.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>没有符合“{what}”的人。去掉一个条件再看，或者看全部的人。</source>
        <translation>Nobody is &quot;{what}&quot;. Take a condition away, or see everybody.</translation>
    </message>
    <message>
        <source>没有找到“{text}”。请核对姓名、拼音首字母、身份证后四位或电话；还没有登记的，按 F2 登记。</source>
        <translation>&quot;{text}&quot; was not found. Check the name, pinyin initials, last four of the ID number or the phone; press F2 to register somebody new.</translation>
    </message>
    <message>
        <source>看全部的人</source>
        <translation>See everybody</translation>
    </message>
    <message>
        <source>还没有人。接收村里的文件以后，全县的人都在这里。</source>
        <translation>Nobody yet. Once village files are received, everybody in the county is here.</translation>
    </message>
    <message>
        <source>没有找到“{text}”。请核对姓名、拼音首字母、身份证后四位或电话。</source>
        <translation>“{text}” was not found. Check the name, pinyin initials, last four of the ID number or the phone.</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>劳动力</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>列…</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>撤销刚才的批量修改</source>
        <translation>Undo the batch change</translation>
    </message>
    <message>
        <source>批量修改选中的人</source>
        <translation>Change all the selected</translation>
    </message>
    <message>
        <source>粘贴表格</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>可能重复登记</source>
        <translation>Possible doubles</translation>
    </message>
</context>
<context>
    <name>PeoplePrinting</name>
    <message>
        <source>{name} 的登记单</source>
        <translation>Slip of {name}</translation>
    </message>
    <message>
        <source>选中的 {count:,} 人的登记单</source>
        <translation>Slips of the {count:,} people selected</translation>
    </message>
    <message>
        <source>列表中全部 {count:,} 人的登记单</source>
        <translation>Slips of all {count:,} people in the list</translation>
    </message>
    <message>
        <source>名册：选中的 {count:,} 人，按现在的列</source>
        <translation>Roster: the {count:,} selected, columns as shown</translation>
    </message>
    <message>
        <source>名册：列表中全部 {count:,} 人，按现在的列</source>
        <translation>Roster: all {count:,} in the list, columns as shown</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank form</translation>
    </message>
</context>
<context>
    <name>PersonBody</name>
    <message>
        <source>作废这个人的登记…</source>
        <translation>Void this person…</translation>
    </message>
    <message>
        <source>基本信息</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>修改记录</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>这个人的资料</source>
        <translation>Parts of this person</translation>
    </message>
    <message>
        <source>基本</source>
        <translation>Basics</translation>
    </message>
    <message>
        <source>记录</source>
        <translation>Log</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>取消核实</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>未选人</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>本月</source>
        <translation>This month</translation>
    </message>
    <message>
        <source>满16岁，请问清在读还是务工</source>
        <translation>turns 16; ask whether at school or working</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>上次核实</source>
        <translation>Last verified</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>后面的月份已经核实过，这个月不用补</source>
        <translation>Later months were verified already, this one need not be</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>更多项目</source>
        <translation>More fields</translation>
    </message>
    <message>
        <source>沿用上一人</source>
        <translation>As for the last person</translation>
    </message>
    <message>
        <source>收起更多项目</source>
        <translation>Fewer fields</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>家属电话、人员类别、证书、健康、告知、备注等</source>
        <translation>Family phone, categories, certificate, health, notice, remark</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>依据：{basis}    告知日期：{told}    采集人：{by}    健康、银行卡另需本人同意；告知书印在登记单上。</source>
        <translation>Basis: {basis}    Told on: {told}    Collected by: {by}    Health and bank card need separate consent; the notice is printed on the slip.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>登记</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>保存并登记下一人</source>
        <translation>Save, next person</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>先保存，再打印</source>
        <translation>Save first, then print</translation>
    </message>
    <message>
        <source>草稿已保存</source>
        <translation>Draft saved</translation>
    </message>
    <message>
        <source>接着上次没有保存的内容（{moment}）。</source>
        <translation>Continued from what was not saved ({moment}).</translation>
    </message>
    <message>
        <source>不要了，重新填</source>
        <translation>Discard, start anew</translation>
    </message>
    <message>
        <source>正在填写</source>
        <translation>Being filled in</translation>
    </message>
    <message>
        <source>没保存，{count} 处要改</source>
        <translation>Not saved, {count} to correct</translation>
    </message>
    <message>
        <source>已保存 {name}（{moment}）。</source>
        <translation>{name} saved ({moment}).</translation>
    </message>
    <message>
        <source>撤销这次保存</source>
        <translation>Undo this save</translation>
    </message>
    <message>
        <source>已撤销</source>
        <translation>Undone</translation>
    </message>
    <message>
        <source>没有可撤销的</source>
        <translation>Nothing to undo</translation>
    </message>
    <message>
        <source>作废 {name} 的{about}？作废后不再列出，历史里仍能查到。</source>
        <translation>Void {about} of {name}? It is no longer listed but stays in the history.</translation>
    </message>
    <message>
        <source>还可以补填：{shown} 等 {count} 项。</source>
        <translation>May be added: {shown} and more, {count} in all.</translation>
    </message>
    <message>
        <source>还可以补填：{shown}。</source>
        <translation>May be added: {shown}.</translation>
    </message>
    <message>
        <source>按户登记</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>请再核对：{doubts}。</source>
        <translation>Please check: {doubts}.</translation>
    </message>
    <message>
        <source>{name} 的登记单</source>
        <translation>Slip of {name}</translation>
    </message>
    <message>
        <source>{head} 户的一户一表</source>
        <translation>Household sheet of {head}</translation>
    </message>
    <message>
        <source>作废 {name} 的登记？作废后不再列出，历史里仍能查到。</source>
        <translation>Void the registration of {name}? It is no longer listed but stays in the history.</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>打开  ↵</source>
        <translation>Open  ↵</translation>
    </message>
    <message>
        <source>打印登记单</source>
        <translation>Print slip</translation>
    </message>
    <message>
        <source>未选人</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>用 ↑ ↓ 或鼠标选一个人，这里看他的情况和下一步。</source>
        <translation>Choose a person with ↑ ↓ or the mouse; details and the next step appear here.</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>未就业</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly pay</translation>
    </message>
    <message>
        <source>外出</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>想做</source>
        <translation>Job wanted</translation>
    </message>
    <message>
        <source>想去</source>
        <translation>Where</translation>
    </message>
    <message>
        <source>月薪</source>
        <translation>Pay wanted</translation>
    </message>
    <message>
        <source>想学</source>
        <translation>Course wanted</translation>
    </message>
</context>
<context>
    <name>PersonWatch</name>
    <message>
        <source>这一户 {count} 口人一起改</source>
        <translation>changes all {count} of this household</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New person</translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message>
        <source>本地就业</source>
        <translation>Local work</translation>
    </message>
    <message>
        <source>在岗的人</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>安排上岗</source>
        <translation>Place one</translation>
    </message>
    <message>
        <source>记一次服务</source>
        <translation>Add service</translation>
    </message>
    <message>
        <source>开转介单</source>
        <translation>Referral slip</translation>
    </message>
    <message>
        <source>本地岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>企业与基地</source>
        <translation>Firms</translation>
    </message>
    <message>
        <source>在岗人员</source>
        <translation>At work</translation>
    </message>
    <message>
        <source>劳务协作站</source>
        <translation>Stations</translation>
    </message>
    <message>
        <source>协作服务</source>
        <translation>Services</translation>
    </message>
    <message>
        <source>在：{name}</source>
        <translation>At: {name}</translation>
    </message>
</context>
<context>
    <name>PolicyList</name>
    <message>
        <source>补贴政策</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>可申领 {entitled:,}&#x3000;办理中 {applied:,}&#x3000;公示中 {notice:,}&#x3000;已发放 {paid:,}</source>
        <translation>Entitled {entitled:,}  In progress {applied:,}  On notice {notice:,}  Paid {paid:,}</translation>
    </message>
    <message>
        <source>{title}截止 {day}，还有 {n} 天</source>
        <translation>{title} closes {day}, {n} days left</translation>
    </message>
    <message>
        <source>政策</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>可申领</source>
        <translation>Entitled</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>打印机</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>份数</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>向右移（毫米）</source>
        <translation>Move right (mm)</translation>
    </message>
    <message>
        <source>向下移（毫米）</source>
        <translation>Move down (mm)</translation>
    </message>
    <message>
        <source>印出来偏了再调，下次沿用。负数是向左、向上。</source>
        <translation>Adjust if the print is off; kept for next time. Negative is left and up.</translation>
    </message>
    <message>
        <source>这台电脑没有装打印机。可以另存为 PDF，拿到有打印机的电脑上打印。</source>
        <translation>This computer has no printer. Save as PDF and print it on another one.</translation>
    </message>
</context>
<context>
    <name>PrintDialog</name>
    <message>
        <source>打印：{title}</source>
        <translation>Print: {title}</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>另存为 PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>正在准备预览</source>
        <translation>Preparing the preview</translation>
    </message>
    <message>
        <source>已保存“{name}”。</source>
        <translation>&quot;{name}&quot; saved.</translation>
    </message>
    <message>
        <source>共 {count:,} 页</source>
        <translation>Pages: {count:,}</translation>
    </message>
    <message>
        <source>PDF 文件 (*.pdf)</source>
        <translation>PDF file (*.pdf)</translation>
    </message>
    <message>
        <source>正在送到打印机</source>
        <translation>Sending to the printer</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>已送到打印机“{name}”</source>
        <translation>Sent to the printer &quot;{name}&quot;</translation>
    </message>
</context>
<context>
    <name>ProblemsCard</name>
    <message>
        <source>需要处理</source>
        <translation>To see to</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>还有 {n} 个村</source>
        <translation>more villages: {n}</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>没有要处理的：没有文件在等，没有冲突，时钟都准。</source>
        <translation>Nothing to see to: no files waiting, no conflicts, all clocks right.</translation>
    </message>
</context>
<context>
    <name>ProposalDialog</name>
    <message>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>正在准备预览</source>
        <translation>Preparing the preview</translation>
    </message>
    <message>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>改这 {n:,} 人</source>
        <translation>Change these {n:,}</translation>
    </message>
    <message>
        <source>没有要改的</source>
        <translation>Nothing to change</translation>
    </message>
</context>
<context>
    <name>PublishPage</name>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>空白模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>不发布</source>
        <translation>Do not publish</translation>
    </message>
    <message>
        <source>要发布的文件 (*.xlsx *.xls *.csv *.toml *.txt);;所有文件 (*)</source>
        <translation>Files to publish (*.xlsx *.xls *.csv *.toml *.txt);;All files (*)</translation>
    </message>
    <message>
        <source>选要发布的文件</source>
        <translation>Choose files to publish</translation>
    </message>
    <message>
        <source>撤回“{title}”？</source>
        <translation>Withdraw “{title}”?</translation>
    </message>
    <message>
        <source>村里收到下一份县里文件以后就看不到它了；要恢复，把文件再发布一次。</source>
        <translation>The villages stop seeing it with their next file from the county; to bring it back, publish the file again.</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>发布 {n} 份</source>
        <translation>Publish {n}</translation>
    </message>
    <message>
        <source>发布前核对</source>
        <translation>Check before publishing</translation>
    </message>
    <message>
        <source>已发布 {n} 份。再按 Ctrl+E 写给各村，村里收到以后就能看。</source>
        <translation>published: {n}. Press Ctrl+E to write them to the villages, which see them once received.</translation>
    </message>
    <message>
        <source>{n} 份内容没有变化，还是原来那一版。</source>
        <translation>unchanged, the version stays: {n}.</translation>
    </message>
    <message>
        <source>“{title}”已撤回。再按 Ctrl+E 告诉各村。</source>
        <translation>“{title}” withdrawn. Press Ctrl+E to tell the villages.</translation>
    </message>
</context>
<context>
    <name>PublishedPage</name>
    <message>
        <source>县里发布</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>另存为表格</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>县里发布的内容</source>
        <translation>Published by the county</translation>
    </message>
    <message>
        <source>县里还没有发布内容。接收县里文件以后，岗位、培训班、政策和通知都在这里。</source>
        <translation>The county has published nothing yet. Posts, courses, policies and notices are here once its files are received.</translation>
    </message>
    <message>
        <source>去接收</source>
        <translation>Receive</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>{n} 份</source>
        <translation>{n}</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>已写好：{name}</source>
        <translation>Written: {name}</translation>
    </message>
    <message>
        <source>行</source>
        <translation>rows</translation>
    </message>
</context>
<context>
    <name>PurgeAgainDialog</name>
    <message>
        <source>清除后不能恢复，旧的备份也会换掉。请先找到当时的清除依据，核实无误再做。</source>
        <translation>Who is erased cannot be brought back, and older backups are replaced. Find the grounds of that erasure first and make sure that they are right.</translation>
    </message>
    <message>
        <source>补做清除</source>
        <translation>Erase again</translation>
    </message>
    <message>
        <source>清除</source>
        <translation>Erase</translation>
    </message>
    <message>
        <source>清除依据</source>
        <translation>Grounds</translation>
    </message>
    <message>
        <source>不要写姓名和证件号，例如：本人书面要求删除。</source>
        <translation>No names or ID numbers; for example: deletion asked for in writing.</translation>
    </message>
    <message>
        <source>将清除：{names}。</source>
        <translation>To be erased: {names}.</translation>
    </message>
    <message>
        <source>将清除 {n:,} 人：{names}等。</source>
        <translation>{n:,} people to be erased: {names} and others.</translation>
    </message>
    <message>
        <source>另外 {n:,} 条记录也会清除，有的本机已经没有内容。</source>
        <translation>{n:,} other records are erased as well; of some this computer holds nothing any more.</translation>
    </message>
    <message>
        <source>请写一句依据。</source>
        <translation>Please write down the grounds.</translation>
    </message>
</context>
<context>
    <name>ReceivingCard</name>
    <message>
        <source>接收县里文件</source>
        <translation>Receive county files</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose file</translation>
    </message>
    <message>
        <source>把县里给的文件拖到这里，可以一次多个；文件改过名字不要紧。</source>
        <translation>Drop files from the county here, several at once if you like; renamed files are fine.</translation>
    </message>
    <message>
        <source>选县里给的文件</source>
        <translation>Choose files from the county</translation>
    </message>
    <message>
        <source>正在读县里的文件</source>
        <translation>Reading county files</translation>
    </message>
    <message>
        <source>个</source>
        <translation>files</translation>
    </message>
    <message>
        <source>县里的文件 (*.vdd *.vda *.vde);;所有文件 (*)</source>
        <translation>County files (*.vdd *.vda *.vde);;All files (*)</translation>
    </message>
    <message>
        <source>读完了：{read} 个读入，{refused} 个没有读入；有 {n} 处要您处理。</source>
        <translation>Done: {read} read in, {refused} not; for you to see to: {n}.</translation>
    </message>
</context>
<context>
    <name>RecentCard</name>
    <message>
        <source>最近登记</source>
        <translation>Registered lately</translation>
    </message>
    <message>
        <source>还没写姓名</source>
        <translation>No name yet</translation>
    </message>
    <message>
        <source>{name}，没有填完</source>
        <translation>{name}, not complete</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>接着填</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>还没有登记过。</source>
        <translation>Nobody registered yet.</translation>
    </message>
    <message>
        <source>登记一个人</source>
        <translation>Register a person</translation>
    </message>
    <message>
        <source>最近收到</source>
        <translation>Received lately</translation>
    </message>
    <message>
        <source>{town}{village}，{people:,} 人</source>
        <translation>{town} {village}, {people:,} people</translation>
    </message>
    <message>
        <source>还没有收到村里的文件。</source>
        <translation>No village files received yet.</translation>
    </message>
    <message>
        <source>接收村里文件</source>
        <translation>Receive village files</translation>
    </message>
</context>
<context>
    <name>Recommender</name>
    <message>
        <source>{why}。仍然推荐 {name} 吗？</source>
        <translation>{why}. Recommend {name} all the same?</translation>
    </message>
    <message>
        <source>一般不推荐；和单位说好了再推荐。</source>
        <translation>Not usually recommended; agree it with the employer first.</translation>
    </message>
    <message>
        <source>仍然推荐</source>
        <translation>Recommend anyway</translation>
    </message>
    <message>
        <source>表格 (*.xlsx);;PDF (*.pdf)</source>
        <translation>Sheet (*.xlsx);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>{name} 已经推荐过 {post}，没有重复记。</source>
        <translation>{name} has already been recommended for {post}; not entered twice.</translation>
    </message>
    <message>
        <source>已推荐 {name} 到 {post}，{days} 天后提醒跟进。按 Ctrl+Z 撤销。</source>
        <translation>{name} recommended for {post}; reminder to follow up in {days} days. Press Ctrl+Z to undo.</translation>
    </message>
    <message>
        <source>请先和单位核实岗位的限制条件。</source>
        <translation>First check the limits of the post with the employer.</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>已撤销这次推荐。</source>
        <translation>This recommendation was undone.</translation>
    </message>
    <message>
        <source>没有可以撤销的。</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>已写好：{name}</source>
        <translation>Written: {name}</translation>
    </message>
</context>
<context>
    <name>RecordEntry</name>
    <message>
        <source>沿用上一条</source>
        <translation>As the last one</translation>
    </message>
    <message>
        <source>姓名、首字母或电话</source>
        <translation>Name, initials or phone</translation>
    </message>
    <message>
        <source>户主 {head}</source>
        <translation>Head {head}</translation>
    </message>
</context>
<context>
    <name>RecordPanel</name>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>保存并填下一条</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>看本人</source>
        <translation>See person</translation>
    </message>
    <message>
        <source>作废…</source>
        <translation>Void…</translation>
    </message>
    <message>
        <source>{add}（{n} 人各记一条）</source>
        <translation>{add} (one each for {n} people)</translation>
    </message>
    <message>
        <source>没保存，{count} 处要改</source>
        <translation>Not saved, {count} to correct</translation>
    </message>
    <message>
        <source>{what}：{name}</source>
        <translation>{what}: {name}</translation>
    </message>
    <message>
        <source>接着上次没有保存的内容（{moment}）。</source>
        <translation>Continued from what was not saved ({moment}).</translation>
    </message>
    <message>
        <source>不要了，重新填</source>
        <translation>Discard, start anew</translation>
    </message>
    <message>
        <source>正在填写</source>
        <translation>Being filled in</translation>
    </message>
    <message>
        <source>已保存 {name}（{moment}）。</source>
        <translation>{name} saved ({moment}).</translation>
    </message>
    <message>
        <source>已保存 {n:,} 条。</source>
        <translation>{n:,} records saved.</translation>
    </message>
    <message>
        <source>{n:,} 条没有保存：{why}。</source>
        <translation>{n:,} records not saved: {why}.</translation>
    </message>
    <message>
        <source>已作废，历史里仍能查到。</source>
        <translation>Voided; it stays in the history.</translation>
    </message>
    <message>
        <source>已保存。</source>
        <translation>Saved.</translation>
    </message>
    <message>
        <source>作废这一条{about}？作废后不再列出，历史里仍能查到。</source>
        <translation>Void this {about}? It is no longer listed but stays in the history.</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>复制	Ctrl+C</source>
        <translation>Copy	Ctrl+C</translation>
    </message>
    <message>
        <source>复制整行（带表头）</source>
        <translation>Copy rows (with header)</translation>
    </message>
    <message>
        <source>列…</source>
        <translation>Columns</translation>
    </message>
</context>
<context>
    <name>RecordsBar</name>
    <message>
        <source>在这个表里找  F4</source>
        <translation>Find in this table  F4</translation>
    </message>
    <message>
        <source>查找  F4</source>
        <translation>Find  F4</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>Batch change</translation>
    </message>
    <message>
        <source>已选 {n:,} {unit}</source>
        <translation>{n:,} {unit} selected</translation>
    </message>
</context>
<context>
    <name>RecordsDesk</name>
    <message>
        <source>先选几条：按空格一条一条选，按住 Shift 用 ↑ ↓ 选，Ctrl+A 全选。</source>
        <translation>First select some: Space for one at a time, Shift with ↑ ↓ for a range, Ctrl+A for all.</translation>
    </message>
    <message>
        <source>列表是空的，没有可以打印的。</source>
        <translation>The list is empty; there is nothing to print.</translation>
    </message>
    <message>
        <source>列表是空的，没有可以导出的。</source>
        <translation>The list is empty; there is nothing to export.</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>正在导出</source>
        <translation>Exporting</translation>
    </message>
    <message>
        <source>撤销这次保存</source>
        <translation>Undo this save</translation>
    </message>
    <message>
        <source>已撤销，都改回原样了。</source>
        <translation>Undone, all is as before.</translation>
    </message>
    <message>
        <source>没有可以撤销的。</source>
        <translation>Nothing to undo.</translation>
    </message>
    <message>
        <source>已复制 {rows:,} 行 {columns} 列，可以到 WPS 里粘贴。</source>
        <translation>{rows:,} rows, {columns} columns copied; paste them in WPS.</translation>
    </message>
    <message>
        <source>一次最多复制 {n:,} 行。要全部的，请用“更多”里的“导出这个列表”。</source>
        <translation>At most {n:,} rows can be copied at once. For all of them use “Export this list” under “More”.</translation>
    </message>
    <message>
        <source>已导出 {n:,} {unit}到“{name}”。</source>
        <translation>{n:,} {unit} exported to “{name}”.</translation>
    </message>
</context>
<context>
    <name>RecordsPart</name>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>更多</source>
        <translation>More</translation>
    </message>
    <message>
        <source>导出这个列表</source>
        <translation>Export this list</translation>
    </message>
    <message>
        <source>为多人各记一条</source>
        <translation>Add for several people</translation>
    </message>
    <message>
        <source>批量修改选中的</source>
        <translation>Change the selected</translation>
    </message>
    <message>
        <source>列…</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>撤销刚才的保存</source>
        <translation>Undo the last save</translation>
    </message>
    <message>
        <source>共 {n:,} {unit}</source>
        <translation>{n:,} {unit} in all</translation>
    </message>
    <message>
        <source>{n:,} {unit}，共 {total:,} {unit}</source>
        <translation>{n:,} {unit} of {total:,} {unit}</translation>
    </message>
    <message>
        <source>没有符合条件的。</source>
        <translation>Nothing meets the conditions.</translation>
    </message>
    <message>
        <source>看全部</source>
        <translation>See all</translation>
    </message>
    <message>
        <source>查找“{text}”</source>
        <translation>Find “{text}”</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>先确认打电话来的人就是村里管登记台的人，再请对方念屏幕上的六组数字，输在下面。数字对上才写找回文件。</source>
        <translation>First make sure that the caller is the one who keeps the village&apos;s register, then have the six groups of digits on the screen read to you and type them below. The recovery file is written only if they agree.</translation>
    </message>
    <message>
        <source>村里忘记密码</source>
        <translation>Village forgot its password</translation>
    </message>
    <message>
        <source>写找回文件</source>
        <translation>Write recovery file</translation>
    </message>
    <message>
        <source>选村里的申请文件</source>
        <translation>Choose the village&apos;s request</translation>
    </message>
    <message>
        <source>村里念的核对数字</source>
        <translation>Digits read by the village</translation>
    </message>
    <message>
        <source>六组，每组五位。</source>
        <translation>Six groups of five digits.</translation>
    </message>
    <message>
        <source>找回密码申请 (*.vdq);;所有文件 (*)</source>
        <translation>Password request (*.vdq);;All files (*)</translation>
    </message>
    <message>
        <source>，用户 {user}</source>
        <translation>, user {user}</translation>
    </message>
    <message>
        <source>{village}（{code}）{user}</source>
        <translation>{village} ({code}){user}</translation>
    </message>
    <message>
        <source>县里没有登记过这台电脑，请特别小心核对。</source>
        <translation>This computer was never enrolled with the county; compare with special care.</translation>
    </message>
    <message>
        <source>请输入村里念的数字。</source>
        <translation>Please type the digits that the village reads.</translation>
    </message>
    <message>
        <source>找回文件写到哪里</source>
        <translation>Where to write the recovery file</translation>
    </message>
    <message>
        <source>找回文件 (*.vda)</source>
        <translation>Recovery file (*.vda)</translation>
    </message>
</context>
<context>
    <name>RecoveryPanel</name>
    <message>
        <source>打印或另存恢复单</source>
        <translation>Print or save sheet</translation>
    </message>
    <message>
        <source>没有打印机，抄在纸上</source>
        <translation>Copy by hand</translation>
    </message>
    <message>
        <source>请看着纸，输入恢复码的第 {n} 组</source>
        <translation>Look at the paper and type group {n} of the code</translation>
    </message>
    <message>
        <source>5 个字母或数字，不分大小写。</source>
        <translation>5 letters or digits, upper or lower case.</translation>
    </message>
    <message>
        <source>和恢复码第 {n} 组不一样。请看清是哪一组，再输一次。</source>
        <translation>This is not group {n} of the code. Check which group it is and type again.</translation>
    </message>
    <message>
        <source>{n}. {group}</source>
        <translation>{n}. {group}</translation>
    </message>
</context>
<context>
    <name>RecoveryStep</name>
    <message>
        <source>这台电脑里的数据是加密的。密码全忘了的时候，要靠恢复单上的恢复码才能打开。请打印出来，两人签字，封好放进村委会保险柜。</source>
        <translation>The data on this computer are encrypted. If every password is forgotten, only the code on the recovery sheet opens them. Print it, have two people sign, seal it and put it into the village safe.</translation>
    </message>
</context>
<context>
    <name>ReminderDialog</name>
    <message>
        <source>只有乡镇和村名，没有个人信息。可以改，改好再复制，到微信群里粘贴。</source>
        <translation>Only names of townships and villages, no personal data. Change it if you like, then copy and paste it into the WeChat group.</translation>
    </message>
    <message>
        <source>催报通知</source>
        <translation>Reminder</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>改通知的模板</source>
        <translation>Change the template</translation>
    </message>
    <message>
        <source>可以用的位置：{期} {截止} {已报} {应报} {未报} {名单}；清空保存就恢复原来的。</source>
        <translation>Places you may use: {期} {截止} {已报} {应报} {未报} {名单}; empty and save to have the original again.</translation>
    </message>
    <message>
        <source>保存模板</source>
        <translation>Save template</translation>
    </message>
    <message>
        <source>不改了</source>
        <translation>Do not change</translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message>
        <source>恢复备份</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>选择备份文件（.vdb）。恢复以后，用备份那天的密码打开。</source>
        <translation>Choose a backup file (.vdb). After that, sign in with the password of that day.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>备份文件</source>
        <translation>Backup file</translation>
    </message>
    <message>
        <source>恢复到文件夹</source>
        <translation>Restore to folder</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>请先选择。</source>
        <translation>Please choose first.</translation>
    </message>
    <message>
        <source>选择备份文件</source>
        <translation>Choose a backup file</translation>
    </message>
    <message>
        <source>备份 (*.vdb)</source>
        <translation>Backup (*.vdb)</translation>
    </message>
    <message>
        <source>选择一个空文件夹</source>
        <translation>Choose an empty folder</translation>
    </message>
</context>
<context>
    <name>ResultList</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>只看有问题的</source>
        <translation>Only with problems</translation>
    </message>
    <message>
        <source>已读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>收过了、不用读</source>
        <translation>Seen before, not needed</translation>
    </message>
    <message>
        <source>哪些文件</source>
        <translation>Which files</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>没有这样的文件。</source>
        <translation>No such files.</translation>
    </message>
</context>
<context>
    <name>ReturnCard</name>
    <message>
        <source>县里退回补正，请改好再上报</source>
        <translation>Returned for correction by the county; correct and report again</translation>
    </message>
    <message>
        <source>{label}：{words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>{user}，{moment}。现在填的：{now}</source>
        <translation>{user}, {moment}. Now: {now}</translation>
    </message>
    <message>
        <source>去改</source>
        <translation>Correct</translation>
    </message>
    <message>
        <source>核对无误，不用改</source>
        <translation>It is right, no change</translation>
    </message>
    <message>
        <source>{label}：{what}</source>
        <translation>{label}: {what}</translation>
    </message>
    <message>
        <source>县里退回：{words}（{user}，{moment}）</source>
        <translation>Returned by the county: {words} ({user}, {moment})</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>退回的项目：{labels}。下一份反馈带到村里，村里改好或核对无误再报上来。</source>
        <translation>Fields to return: {labels}. The next answer takes this to the village, which corrects it or says it is right and reports again.</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>退回</source>
        <translation>Return</translation>
    </message>
    <message>
        <source>例如：身份证后四位和户口簿不一致，请核对。</source>
        <translation>For example: the last four of the ID number differ from the household book, please check.</translation>
    </message>
    <message>
        <source>哪里不对、怎么改</source>
        <translation>What is wrong and how to correct it</translation>
    </message>
    <message>
        <source>请写明原因，村里看到的就是这句话。</source>
        <translation>Please say why; this is what the village sees.</translation>
    </message>
</context>
<context>
    <name>RevokeDialog</name>
    <message>
        <source>停用“{village}”的电脑 {letter}？</source>
        <translation>Take computer {letter} of “{village}” out of use?</translation>
    </message>
    <message>
        <source>停用以后，这台电脑新写的文件不再读入；以前收到的都在。电脑找回来可以恢复使用。</source>
        <translation>New files of this computer are then not read; what was received stays. If the computer turns up, it can be put back into use.</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>例如：丢失、被盗、换了新电脑。</source>
        <translation>For example: lost, stolen, replaced by a new one.</translation>
    </message>
    <message>
        <source>请写原因。</source>
        <translation>Please give the reason.</translation>
    </message>
</context>
<context>
    <name>RootStep</name>
    <message>
        <source>根密钥是全县的总钥匙，只印在纸上，电脑里不留。请打印两份，两人签字，分别锁进两个保险柜；没有它，县级电脑坏了就没法重建。</source>
        <translation>The root key is the master key of the whole county; it stands on paper only, never on the computer. Print two copies, have two people sign and lock them in two safes; without it the county&apos;s computer cannot be rebuilt if it breaks.</translation>
    </message>
    <message>
        <source>打印或另存根密钥单</source>
        <translation>Print or save root key sheet</translation>
    </message>
    <message>
        <source>请看着纸，输入签名密钥的第 {n} 组</source>
        <translation>Look at the paper and type group {n} of the signing key</translation>
    </message>
    <message>
        <source>和纸上的不一样，请看清是哪一组，再输一次。</source>
        <translation>Not what is on the paper. Check which group it is and type again.</translation>
    </message>
</context>
<context>
    <name>RoundBar</name>
    <message>
        <source>改这一趟</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>好，看名单</source>
        <translation>OK, show the list</translation>
    </message>
    <message>
        <source>走访谁</source>
        <translation>Whom to visit</translation>
    </message>
    <message>
        <source>到期该走访的</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>在哪里务工</source>
        <translation>Where they work</translation>
    </message>
    <message>
        <source>不限，例如广东</source>
        <translation>Any, for example Guangdong</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>走访方式</source>
        <translation>Way of visiting</translation>
    </message>
    <message>
        <source>服务事项</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>务工地</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
</context>
<context>
    <name>SafetyCard</name>
    <message>
        <source>密码与恢复单</source>
        <translation>Password and recovery sheet</translation>
    </message>
    <message>
        <source>修改密码</source>
        <translation>Change password</translation>
    </message>
    <message>
        <source>做新的恢复单</source>
        <translation>Make a new sheet</translation>
    </message>
    <message>
        <source>恢复单用过一次、信封拆开过或者找不到了，就做一张新的。</source>
        <translation>If the sheet was used, its envelope opened, or it cannot be found, make a new one.</translation>
    </message>
    <message>
        <source>密码改好了。</source>
        <translation>Password changed.</translation>
    </message>
    <message>
        <source>下次打开请用新密码。</source>
        <translation>Use the new one next time.</translation>
    </message>
    <message>
        <source>做新的恢复单？</source>
        <translation>Make a new recovery sheet?</translation>
    </message>
    <message>
        <source>新恢复码马上生效，保险柜里的旧恢复单同时作废。请先准备好打印机或纸笔。</source>
        <translation>The new code holds at once and the sheet in the safe becomes void. Have the printer or pen and paper ready.</translation>
    </message>
    <message>
        <source>做新的</source>
        <translation>Make it</translation>
    </message>
</context>
<context>
    <name>SaveDialog</name>
    <message>
        <source>给清单改名</source>
        <translation>Rename list</translation>
    </message>
    <message>
        <source>存为清单</source>
        <translation>Save as list</translation>
    </message>
    <message>
        <source>下次从“清单”里一点，就是这些条件。</source>
        <translation>Next time one press under &quot;Lists&quot; sets these conditions.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>清单名称</source>
        <translation>Name of the list</translation>
    </message>
    <message>
        <source>例如“三组未就业”。</source>
        <translation>For example &quot;Group 3, not employed&quot;.</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的清单，换成现在的条件？</source>
        <translation>There is a list &quot;{name}&quot;. Replace it by these conditions?</translation>
    </message>
    <message>
        <source>换成现在的</source>
        <translation>Replace</translation>
    </message>
</context>
<context>
    <name>SavedDialog</name>
    <message>
        <source>清单</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>删除清单不会删除任何人。</source>
        <translation>Deleting a list deletes no people.</translation>
    </message>
    <message>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>改名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除清单“{name}”？</source>
        <translation>Delete the list &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>清单里的人都还在。</source>
        <translation>The people in it stay.</translation>
    </message>
</context>
<context>
    <name>SavedMenu</name>
    <message>
        <source>还没有清单：先筛选，再存下来</source>
        <translation>No lists yet: filter first, then save</translation>
    </message>
    <message>
        <source>把现在的筛选存为清单…</source>
        <translation>Save this filter as a list…</translation>
    </message>
    <message>
        <source>改名、删除清单…</source>
        <translation>Rename or delete lists…</translation>
    </message>
    <message>
        <source>已存为清单“{name}”，下次点“清单”就能选。</source>
        <translation>Kept as the list “{name}”; choose it under Lists from now on.</translation>
    </message>
</context>
<context>
    <name>ScopeChoice</name>
    <message>
        <source>哪些人</source>
        <translation>Who</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>清空  Esc</source>
        <translation>Clear  Esc</translation>
    </message>
</context>
<context>
    <name>SendingCard</name>
    <message>
        <source>上报到县</source>
        <translation>Report to county</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>待报送 {n:,} 条</source>
        <translation>{n:,} changes to report</translation>
    </message>
    <message>
        <source>上报文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the report (USB stick or folder)</translation>
    </message>
    <message>
        <source>正在写上报文件</source>
        <translation>Writing the report</translation>
    </message>
    <message>
        <source>个</source>
        <translation>files</translation>
    </message>
    <message>
        <source>还没有登记到县里，先做上面的第 1 步。</source>
        <translation>Not enrolled with the county yet; do step 1 above first.</translation>
    </message>
    <message>
        <source>县里都已确认，没有要上报的。</source>
        <translation>The county has confirmed everything; nothing to report.</translation>
    </message>
    <message>
        <source>条</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>再写到哪里（U盘或文件夹）</source>
        <translation>Where to write it again (USB stick or folder)</translation>
    </message>
    <message>
        <source>正在再写一次</source>
        <translation>Writing again</translation>
    </message>
    <message>
        <source>{kind} {n:,}</source>
        <translation>{kind} {n:,}</translation>
    </message>
    <message>
        <source>{kinds}；共 {people:,} 人，写成 {files} 个文件。</source>
        <translation>{kinds}; {people:,} people in all, written as {files} files.</translation>
    </message>
    <message>
        <source>没有新的修改，但要请县里把本机缺的补回来：上报一次，再接收县里的反馈。</source>
        <translation>Nothing new, but the county has to send what this computer lacks: report once, then receive its answer.</translation>
    </message>
    <message>
        <source>县里还没有确认 {n:,} 条，最早是{when}的。</source>
        <translation>Not confirmed by the county yet: {n:,} changes, the earliest of {when}.</translation>
    </message>
    <message>
        <source>已经写过文件，等县里的反馈；文件丢了可以再上报一次，不会重复。</source>
        <translation>Files were written and the county&apos;s answer is awaited; if a file was lost, report again, nothing is doubled.</translation>
    </message>
    <message>
        <source>已取消，没有留下文件，也不算上报过。</source>
        <translation>Cancelled, no file was left and nothing counts as reported.</translation>
    </message>
</context>
<context>
    <name>ServicesPart</name>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>缺{service}</source>
        <translation>No {service}</translation>
    </message>
    <message>
        <source>还缺服务的</source>
        <translation>Service missing</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>这里面没有人，服务都到位了。</source>
        <translation>Nobody here; all services have been given.</translation>
    </message>
    <message>
        <source>老乡群：在册 {total:,} 人，已进群 {inside:,} 人。</source>
        <translation>Home-folk group: {total:,} people on the roll, {inside:,} of them in the group.</translation>
    </message>
    <message>
        <source>{n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>还缺</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>{service}（{n} 次）</source>
        <translation>{service} (×{n})</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>村级劳务登记台</source>
        <translation>VillageDesk</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>SheetLists</name>
    <message>
        <source>表格文件</source>
        <translation>Sheet files</translation>
    </message>
    <message>
        <source>要核对的行</source>
        <translation>Rows to check</translation>
    </message>
    <message>
        <source>没有表格。</source>
        <translation>No sheets.</translation>
    </message>
    <message>
        <source>有 {n:,} 行要核对，照样会存入；没有姓名的不能存。</source>
        <translation>{n:,} rows to check, which are stored all the same; rows without a name cannot be.</translation>
    </message>
    <message>
        <source>第 {row} 行：{points}</source>
        <translation>Row {row}: {points}</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>要改的行</source>
        <translation>Rows to correct</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>要核对的</source>
        <translation>To check</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>打村名、拼音首字母或村代码</source>
        <translation>Village name, pinyin initials or code</translation>
    </message>
    <message>
        <source>仍要代录</source>
        <translation>Enter anyway</translation>
    </message>
    <message>
        <source>输入打开密码</source>
        <translation>Type the password</translation>
    </message>
    <message>
        <source>不存这个</source>
        <translation>Leave this out</translation>
    </message>
    <message>
        <source>这张表是哪个村的（F2）</source>
        <translation>Whose sheet is this (F2)</translation>
    </message>
    <message>
        <source>未选表格</source>
        <translation>No sheet chosen</translation>
    </message>
    <message>
        <source>还是要存</source>
        <translation>Store after all</translation>
    </message>
    <message>
        <source>还没选村</source>
        <translation>No village yet</translation>
    </message>
    <message>
        <source>共</source>
        <translation>In all</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>表内重复</source>
        <translation>Doubles in the sheet</translation>
    </message>
    <message>
        <source>不能入库</source>
        <translation>Cannot be stored</translation>
    </message>
    <message>
        <source>在册而表里没有</source>
        <translation>On the roll, not in the sheet</translation>
    </message>
    <message>
        <source>{n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
</context>
<context>
    <name>SheetsPage</name>
    <message>
        <source>表格代录</source>
        <translation>Enter village sheets</translation>
    </message>
    <message>
        <source>再加表格</source>
        <translation>Add sheets</translation>
    </message>
    <message>
        <source>导出要改的行</source>
        <translation>Export rows to correct</translation>
    </message>
    <message>
        <source>存入</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>正在看表格</source>
        <translation>Reading sheets</translation>
    </message>
    <message>
        <source>个</source>
        <translation>files</translation>
    </message>
    <message>
        <source>正在存入</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>选表格</source>
        <translation>Choose sheets</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>把没有装程序的村交来的表格拖到这里，一次可以一个文件夹</source>
        <translation>Drop the sheets of villages without the program here, a whole folder at once if you like</translation>
    </message>
    <message>
        <source>文件名、标题或“行政村”一列写了村名，就自动认出是哪个村；认不出的请您选。存入之前先给您看一遍，同一张表再来一次不会重复。</source>
        <translation>If the file name, the title or a column names the village, it is recognised; else please choose it. You see everything before it is stored, and a sheet that comes twice is not doubled.</translation>
    </message>
    <message>
        <source>表格 (*.xlsx *.xls *.et *.csv *.docx *.html *.htm);;所有文件 (*)</source>
        <translation>Sheets (*.xlsx *.xls *.et *.csv *.docx *.html *.htm);;All files (*)</translation>
    </message>
    <message>
        <source>选村里交来的表格</source>
        <translation>Choose the villages&apos; sheets</translation>
    </message>
    <message>
        <source>选放着表格的文件夹</source>
        <translation>Choose the folder with the sheets</translation>
    </message>
    <message>
        <source>要改的行写到哪里</source>
        <translation>Where to write the rows to correct</translation>
    </message>
    <message>
        <source>这里没有表格。</source>
        <translation>There are no sheets here.</translation>
    </message>
    <message>
        <source>存入 {files} 张表，新登记和有变化的共 {people:,} 人。</source>
        <translation>{files} sheets stored, {people:,} people new or changed.</translation>
    </message>
    <message>
        <source>停下了：存完的表都算数，正在存的那一张没有存。再按“存入”接着存。</source>
        <translation>Stopped: the sheets already stored count, the one in hand was not stored. Press “Store” to go on.</translation>
    </message>
    <message>
        <source>存入 {n} 张表</source>
        <translation>Store {n} sheets</translation>
    </message>
    <message>
        <source>{n} 个村要改的行已写到“{folder}”，改好以后再拖进来。</source>
        <translation>Rows to correct written to “{folder}”, villages: {n}. Correct them and drop them here again.</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>打开  {key}</source>
        <translation>Open  {key}</translation>
    </message>
</context>
<context>
    <name>SideButton</name>
    <message>
        <source>{label}：{words}</source>
        <translation>{label}: {words}</translation>
    </message>
    <message>
        <source>快捷键 {key}</source>
        <translation>Key {key}</translation>
    </message>
</context>
<context>
    <name>SideNav</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>正在更新…</source>
        <translation>Updating…</translation>
    </message>
    <message>
        <source>正在更新登记台，人多时要一两分钟。请等一等，不要关机。</source>
        <translation>The register is being updated; with many people this takes a minute or two. Please wait and do not switch off.</translation>
    </message>
    <message>
        <source>演示登记台，里面的人都是虚构的。密码：{password}</source>
        <translation>Demo register, everybody in it is invented. Password: {password}</translation>
    </message>
    <message>
        <source>用户名</source>
        <translation>User name</translation>
    </message>
    <message>
        <source>登记时起的名字；不填就是管理员。</source>
        <translation>The name given at the start; empty means administrator.</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>换用户</source>
        <translation>Other user</translation>
    </message>
    <message>
        <source>忘记密码</source>
        <translation>Forgot password</translation>
    </message>
    <message>
        <source>已锁定</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>打开登记台</source>
        <translation>Open the register</translation>
    </message>
    <message>
        <source>{user}，输入密码就回到刚才的页面。</source>
        <translation>{user}: type the password to return to where you were.</translation>
    </message>
    <message>
        <source>请输入您的密码。</source>
        <translation>Please type your password.</translation>
    </message>
    <message>
        <source>登记台文件夹：{folder}</source>
        <translation>Folder: {folder}</translation>
    </message>
    <message>
        <source>请输入用户名和密码。</source>
        <translation>Please type user name and password.</translation>
    </message>
    <message>
        <source>请先输入密码。</source>
        <translation>Please type the password first.</translation>
    </message>
    <message>
        <source>密码连续输错 {n} 次，请等 {left} 秒再试。</source>
        <translation>Wrong password {n} times; wait {left} s.</translation>
    </message>
    <message>
        <source>可以再试了。</source>
        <translation>You may try again.</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>4 到 8 位数字，不填就不用；离开后锁定时用它回来，关机就作废。</source>
        <translation>4 to 8 digits, may be left empty; they bring you back after locking and end when the computer is switched off.</translation>
    </message>
    <message>
        <source>锁屏短码</source>
        <translation>Short code</translation>
    </message>
    <message>
        <source>设锁屏短码</source>
        <translation>Set a short code</translation>
    </message>
</context>
<context>
    <name>SizeCard</name>
    <message>
        <source>字号</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>标准 100%</source>
        <translation>Normal 100%</translation>
    </message>
    <message>
        <source>大 125%</source>
        <translation>Large 125%</translation>
    </message>
    <message>
        <source>特大 150%</source>
        <translation>Very large 150%</translation>
    </message>
    <message>
        <source>点一下立刻换。</source>
        <translation>Changes at once.</translation>
    </message>
</context>
<context>
    <name>StandingView</name>
    <message>
        <source>发布了的内容</source>
        <translation>Published</translation>
    </message>
    <message>
        <source>还没有发布过内容。先取一个空白模板填好，再拖到这里：岗位、培训班、目标、政策、通知都可以。</source>
        <translation>Nothing published yet. Take a blank template, fill it in and drop it here: posts, courses, targets, policies and notices.</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>版本</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>发布日期</source>
        <translation>Published on</translation>
    </message>
    <message>
        <source>行数</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>收到（村）</source>
        <translation>Received (villages)</translation>
    </message>
</context>
<context>
    <name>StatisticsPage</name>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>怎么列</source>
        <translation>List by</translation>
    </message>
    <message>
        <source>按乡镇</source>
        <translation>By township</translation>
    </message>
    <message>
        <source>按村</source>
        <translation>By village</translation>
    </message>
    <message>
        <source>目标任务</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>统计日期</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>完成率怎么取两位小数</source>
        <translation>How the share done gets its two decimals</translation>
    </message>
    <message>
        <source>四舍五入</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>多余的直接去掉</source>
        <translation>Cut off</translation>
    </message>
    <message>
        <source>看这些人  ↵</source>
        <translation>See these people  ↵</translation>
    </message>
    <message>
        <source>导出表格</source>
        <translation>Export list</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>写成 2026-11-20，按回车；空着就是今天。</source>
        <translation>Write it like 2026-11-20 and press Enter; empty means today.</translation>
    </message>
    <message>
        <source>统计表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>今年没有发布目标任务。用“发布”里的“年度目标任务”模板填好发布，这里就有完成率。</source>
        <translation>No targets this year. Publish the template “Targets of the year” first.</translation>
    </message>
    <message>
        <source>去发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>截止 {day}&#x3000;{coverage}</source>
        <translation>Up to {day} · {coverage}</translation>
    </message>
    <message>
        <source>表格已写好：{name}</source>
        <translation>Sheet written: {name}</translation>
    </message>
    <message>
        <source>看什么</source>
        <translation>What to see</translation>
    </message>
    <message>
        <source>统计图</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>定格</source>
        <translation>Freeze</translation>
    </message>
    <message>
        <source>定格的时候：{cell}</source>
        <translation>When frozen: {cell}</translation>
    </message>
    <message>
        <source>{cell}：{n} 人</source>
        <translation>{cell}: {n} people</translation>
    </message>
    <message>
        <source>行</source>
        <translation>rows</translation>
    </message>
</context>
<context>
    <name>SubsidiesPage</name>
    <message>
        <source>补贴</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>按政策办</source>
        <translation>By policy</translation>
    </message>
    <message>
        <source>申请登记</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Sent back</translation>
    </message>
    <message>
        <source>已发放</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>新申请</source>
        <translation>New application</translation>
    </message>
    <message>
        <source>还没有补贴申请。到“按政策办”里选人申请，也可以按 F2 记一笔。</source>
        <translation>No subsidy applications yet. Choose people under “By policy”, or press F2 to enter one.</translation>
    </message>
    <message>
        <source>笔</source>
        <translation>applications</translation>
    </message>
</context>
<context>
    <name>TableSheet</name>
    <message>
        <source>统计表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>这段时间没有可统计的内容。</source>
        <translation>There is nothing to count in this period.</translation>
    </message>
</context>
<context>
    <name>TablesPage</name>
    <message>
        <source>台账表格</source>
        <translation>Ledgers</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>另存为表格</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>按上级模板填表</source>
        <translation>Fill a superior&apos;s form</translation>
    </message>
    <message>
        <source>用县里发的台账样式</source>
        <translation>Use a county&apos;s layout</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>正在写出“{name}”</source>
        <translation>Writing &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>已写好 {n:,} 人：{file}</source>
        <translation>{n:,} people written: {file}</translation>
    </message>
    <message>
        <source>选县里发的台账样式</source>
        <translation>Choose the county&apos;s layout</translation>
    </message>
    <message>
        <source>台账样式 (*.toml)</source>
        <translation>Layout (*.toml)</translation>
    </message>
    <message>
        <source>{title}：{columns}等 {n} 栏</source>
        <translation>{title}: {columns} and more, {n} columns</translation>
    </message>
    <message>
        <source>{n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>这里面没有人。换一个“哪些人”，或者先登记。</source>
        <translation>Nobody is in it. Choose other people, or register first.</translation>
    </message>
    <message>
        <source>台账</source>
        <translation>Ledger</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>上级发来的表照原来的样子填，格式、公式、下拉都不动。</source>
        <translation>Its layout, formulas and drop-downs stay.</translation>
    </message>
</context>
<context>
    <name>TargetChoice</name>
    <message>
        <source>U盘“{name}”，空余 {room}</source>
        <translation>USB stick “{name}”, {room} free</translation>
    </message>
    <message>
        <source>上次的文件夹 {path}</source>
        <translation>last folder, {path}</translation>
    </message>
    <message>
        <source>别的文件夹（按“上报”时再选）</source>
        <translation>Another folder (choose when reporting)</translation>
    </message>
    <message>
        <source>写到：</source>
        <translation>Write to:</translation>
    </message>
    <message>
        <source>没有看到U盘；插上就会出现在这里。写到：</source>
        <translation>No USB stick seen; it appears here once it is in. Write to:</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>文本 (*.toml)</source>
        <translation>Text (*.toml)</translation>
    </message>
    <message>
        <source>存空白模板</source>
        <translation>Save blank template</translation>
    </message>
    <message>
        <source>模板已存好：{name}。用 WPS 填好，再拖到这个窗口里。</source>
        <translation>Template saved: {name}. Fill it in with WPS, then drop it on this window.</translation>
    </message>
</context>
<context>
    <name>ToCheckCard</name>
    <message>
        <source>需要核对</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>全部校核</source>
        <translation>Check all</translation>
    </message>
    <message>
        <source>{n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>{name} 等</source>
        <translation>{name} and others</translation>
    </message>
    <message>
        <source>{problem}：{who}</source>
        <translation>{problem}: {who}</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>没有要核对的。身份证号、电话和村民组都填了，也没有冲突。</source>
        <translation>Nothing to check: ID number, phone and village group are there for all, and no conflicts.</translation>
    </message>
    <message>
        <source>没有身份证号</source>
        <translation>No ID number</translation>
    </message>
    <message>
        <source>没有电话</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>没有填村民组</source>
        <translation>No village group</translation>
    </message>
    <message>
        <source>{n:,} 对</source>
        <translation>{n:,} pairs</translation>
    </message>
    <message>
        <source>可能重复登记，看是不是同一个人</source>
        <translation>possible doubles, see whether they are the same</translation>
    </message>
    <message>
        <source>县里退回补正</source>
        <translation>Returned for correction</translation>
    </message>
    <message>
        <source>有两种填法对不上</source>
        <translation>Two values that disagree</translation>
    </message>
    <message>
        <source>{n:,} 条</source>
        <translation>{n:,} records</translation>
    </message>
</context>
<context>
    <name>TokenChip</name>
    <message>
        <source>点一下去掉“{text}”</source>
        <translation>Press to remove &quot;{text}&quot;</translation>
    </message>
</context>
<context>
    <name>TokensEditor</name>
    <message>
        <source>“{text}”不在列表中，请从列表中选或删去</source>
        <translation>&quot;{text}&quot; is not in the list; choose from it or delete it</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>找人：姓名、拼音首字母、身份证后四位、电话  F3</source>
        <translation>Find: name, pinyin initials, last four of ID, phone  F3</translation>
    </message>
    <message>
        <source>找人  F3</source>
        <translation>Find  F3</translation>
    </message>
    <message>
        <source>锁定</source>
        <translation>Lock</translation>
    </message>
    <message>
        <source>{name} · {role}</source>
        <translation>{name} · {role}</translation>
    </message>
</context>
<context>
    <name>TotalsPart</name>
    <message>
        <source>统计什么</source>
        <translation>What to count</translation>
    </message>
    <message>
        <source>哪一年</source>
        <translation>Which year</translation>
    </message>
    <message>
        <source>所有年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>{year} 年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>另存表格</source>
        <translation>Save as a sheet</translation>
    </message>
    <message>
        <source>{n:,} 行</source>
        <translation>{n:,} rows</translation>
    </message>
    <message>
        <source>统计存到哪里</source>
        <translation>Where to save the statistics</translation>
    </message>
    <message>
        <source>表格 (*.xlsx)</source>
        <translation>Sheet (*.xlsx)</translation>
    </message>
    <message>
        <source>已存为“{file}”。</source>
        <translation>Saved as “{file}”.</translation>
    </message>
</context>
<context>
    <name>TownPage</name>
    <message>
        <source>接收与转交</source>
        <translation>Receive and forward</translation>
    </message>
    <message>
        <source>选文件</source>
        <translation>Choose files</translation>
    </message>
    <message>
        <source>转交县里</source>
        <translation>Forward to county</translation>
    </message>
    <message>
        <source>带回各村</source>
        <translation>Take back to villages</translation>
    </message>
    <message>
        <source>正在核对文件</source>
        <translation>Checking files</translation>
    </message>
    <message>
        <source>正在写转交文件</source>
        <translation>Writing the files to forward</translation>
    </message>
    <message>
        <source>正在写给各村的文件</source>
        <translation>Writing the files for the villages</translation>
    </message>
    <message>
        <source>选文件夹</source>
        <translation>Choose folder</translation>
    </message>
    <message>
        <source>把村里的上报文件、县里给的反馈文件拖到这里</source>
        <translation>Drop the villages&apos; reports and the county&apos;s answers here</translation>
    </message>
    <message>
        <source>只核对签名和顺序，不拆开看。核对好的转交县里；县里回来的，按村分好带回去。</source>
        <translation>Only signature and order are checked, nothing is opened. What is checked goes on to the county; what comes from the county is sorted by village.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>没有这样的文件。</source>
        <translation>No such files.</translation>
    </message>
    <message>
        <source>哪些文件</source>
        <translation>Which files</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>还没转交</source>
        <translation>To forward</translation>
    </message>
    <message>
        <source>还没带回</source>
        <translation>To take back</translation>
    </message>
    <message>
        <source>要看一下</source>
        <translation>Look at</translation>
    </message>
    <message>
        <source>给县里的附言</source>
        <translation>Remark for the county</translation>
    </message>
    <message>
        <source>给县里的附言，例如：电话核实过。回车保存</source>
        <translation>Remark for the county, e.g. confirmed by telephone. Enter saves</translation>
    </message>
    <message>
        <source>附言（F2）</source>
        <translation>Remark (F2)</translation>
    </message>
    <message>
        <source>上报和反馈文件 (*.vdu *.vdq *.vdd *.vda);;所有文件 (*)</source>
        <translation>Reports and answers (*.vdu *.vdq *.vdd *.vda);;All files (*)</translation>
    </message>
    <message>
        <source>选放着文件的文件夹</source>
        <translation>Choose the folder with the files</translation>
    </message>
    <message>
        <source>转交文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the files to forward (USB stick or folder)</translation>
    </message>
    <message>
        <source>给各村的文件写到哪里（U盘或文件夹）</source>
        <translation>Where to write the files for the villages (USB stick or folder)</translation>
    </message>
    <message>
        <source>个</source>
        <translation>files</translation>
    </message>
    <message>
        <source>{words}（{n} 个）</source>
        <translation>{words} ({n})</translation>
    </message>
    <message>
        <source>收下 {n} 个</source>
        <translation>taken: {n}</translation>
    </message>
    <message>
        <source>要看一下 {n} 个</source>
        <translation>to look at: {n}</translation>
    </message>
    <message>
        <source>以前收过 {n} 个</source>
        <translation>seen before: {n}</translation>
    </message>
    <message>
        <source>没有收 {n} 个</source>
        <translation>not taken: {n}</translation>
    </message>
    <message>
        <source>这里没有文件。</source>
        <translation>There are no files here.</translation>
    </message>
    <message>
        <source>没有要转交的。</source>
        <translation>Nothing to forward.</translation>
    </message>
    <message>
        <source>{n} 个文件和一份转交单已写好，读回核对无误，现在可以拔出U盘了。在文件夹“{folder}”里，整个交给县里。</source>
        <translation>{n} files and a forwarding list written and read back without fault; the USB stick can be pulled out now. They are in the folder “{folder}”: hand all of it to the county.</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>{n} 个文件已按村分好，读回核对无误，现在可以拔出U盘了。</source>
        <translation>{n} files sorted by village and read back without fault; the USB stick can be pulled out now.</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>附言</source>
        <translation>Remark</translation>
    </message>
</context>
<context>
    <name>TownPages</name>
    <message>
        <source>接收与转交</source>
        <translation>Receive and forward</translation>
    </message>
    <message>
        <source>各村</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>TownsCard</name>
    <message>
        <source>各乡镇本期报送</source>
        <translation>Townships this period</translation>
    </message>
    <message>
        <source>{n}/{all} 村</source>
        <translation>{n}/{all} villages</translation>
    </message>
    <message>
        <source>未报 {n}</source>
        <translation>missing: {n}</translation>
    </message>
    <message>
        <source>齐了</source>
        <translation>Complete</translation>
    </message>
    <message>
        <source>还没有村。发登记文件给各村，村里就会出现在这里。</source>
        <translation>No villages yet. Send them the enrolment file and they appear here.</translation>
    </message>
    <message>
        <source>登记文件</source>
        <translation>Enrolment file</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>参训人员</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>培训需求</source>
        <translation>Training need</translation>
    </message>
    <message>
        <source>升学就读</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>按培训班</source>
        <translation>By course</translation>
    </message>
    <message>
        <source>开班日期在</source>
        <translation>Course begins in</translation>
    </message>
    <message>
        <source>同一个班一个人算一次；退出的不算。</source>
        <translation>A person counts once per course; those who left do not count.</translation>
    </message>
    <message>
        <source>按学校和批次</source>
        <translation>By school and batch</translation>
    </message>
    <message>
        <source>入学日期在</source>
        <translation>Enrolled in</translation>
    </message>
    <message>
        <source>同一所学校、同一批次一个人算一次。</source>
        <translation>A person counts once per school and batch.</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>先在上面选一个培训班。</source>
        <translation>First choose a course above.</translation>
    </message>
    <message>
        <source>这个班还没有人报名，没有可以打印的。</source>
        <translation>Nobody has signed up for this course yet; there is nothing to print.</translation>
    </message>
    <message>
        <source>培训班：{name}</source>
        <translation>Course: {name}</translation>
    </message>
</context>
<context>
    <name>TripsPage</name>
    <message>
        <source>专车专列</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>乘车人员</source>
        <translation>Riders</translation>
    </message>
    <message>
        <source>报名乘车</source>
        <translation>Sign up rider</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>同一班次一个人算一次；“登记务工”是上车以后已经登记为点对点外出的人。</source>
        <translation>A person counts once per trip; “Work registered” are those who boarded and are registered as having left point to point.</translation>
    </message>
    <message>
        <source>按方式和方向</source>
        <translation>By way and direction</translation>
    </message>
    <message>
        <source>发车日期在</source>
        <translation>Departing in</translation>
    </message>
    <message>
        <source>统计</source>
        <translation>Statistics</translation>
    </message>
    <message>
        <source>打印乘车人员名册</source>
        <translation>Print the list of riders</translation>
    </message>
    <message>
        <source>打印行程单，一人一张</source>
        <translation>Print itineraries, one per person</translation>
    </message>
    <message>
        <source>把上车的人登记为外出务工</source>
        <translation>Register those who boarded as working away</translation>
    </message>
    <message>
        <source>先在列表里选一个班次。</source>
        <translation>First choose a trip in the list.</translation>
    </message>
    <message>
        <source>班次：{name}</source>
        <translation>Trip: {name}</translation>
    </message>
    <message>
        <source>这个班次还没有人报名，没有可以打印的。</source>
        <translation>Nobody has signed up for this trip yet; there is nothing to print.</translation>
    </message>
    <message>
        <source>已登记 {n:,} 人有组织外出。</source>
        <translation>{n:,} people registered as having left on an organised journey.</translation>
    </message>
    <message>
        <source>{n:,} 人以前已登记。</source>
        <translation>{n:,} people registered before.</translation>
    </message>
    <message>
        <source>记了专项行动的班次、招聘会、走访和培训；走访人数、参训人数在一个行动里一个人算一次。</source>
        <translation>Trips, fairs, visits and training that name a campaign; people visited and people trained count once per campaign.</translation>
    </message>
    <message>
        <source>按专项行动</source>
        <translation>By campaign</translation>
    </message>
    <message>
        <source>日期在</source>
        <translation>Date within</translation>
    </message>
</context>
<context>
    <name>UseGrant</name>
    <message>
        <source>用县里的找回文件</source>
        <translation>Use the county&apos;s recovery file</translation>
    </message>
    <message>
        <source>输入写申请时设的新密码，再选县里给的找回文件（.vda）。</source>
        <translation>Type the new password that you set for the request, then choose the county&apos;s recovery file (.vda).</translation>
    </message>
    <message>
        <source>选找回文件并打开</source>
        <translation>Choose recovery file and open</translation>
    </message>
    <message>
        <source>写申请时设的新密码</source>
        <translation>New password set for the request</translation>
    </message>
    <message>
        <source>请先输入密码。</source>
        <translation>Please type the password first.</translation>
    </message>
    <message>
        <source>找回文件 (*.vda);;所有文件 (*)</source>
        <translation>Recovery file (*.vda);;All files (*)</translation>
    </message>
    <message>
        <source>选县里给的找回文件</source>
        <translation>Choose the county&apos;s recovery file</translation>
    </message>
</context>
<context>
    <name>UserStep</name>
    <message>
        <source>谁登记、谁修改都会记上这个名字。您是管理员，以后可以再添别人。</source>
        <translation>Entries and changes carry this name. You are the administrator; others can be added later.</translation>
    </message>
    <message>
        <source>您的姓名</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>设一个密码</source>
        <translation>Set a password</translation>
    </message>
    <message>
        <source>请写您的姓名。</source>
        <translation>Please enter your name.</translation>
    </message>
</context>
<context>
    <name>UsersCard</name>
    <message>
        <source>用户</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>添加用户</source>
        <translation>Add user</translation>
    </message>
    <message>
        <source>现在登录</source>
        <translation>signed in</translation>
    </message>
    <message>
        <source>已添加“{name}”。</source>
        <translation>&quot;{name}&quot; added.</translation>
    </message>
    <message>
        <source>登录时点“换用户”，输入这个姓名和刚才的密码。</source>
        <translation>To sign in, press &quot;Other user&quot; and type this name and the password.</translation>
    </message>
</context>
<context>
    <name>VerificationDesk</name>
    <message>
        <source>下一组</source>
        <translation>Next group</translation>
    </message>
    <message>
        <source>本月核实</source>
        <translation>Verification</translation>
    </message>
</context>
<context>
    <name>VerificationPage</name>
    <message>
        <source>本月核实</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>打印核实表</source>
        <translation>Print sheet</translation>
    </message>
    <message>
        <source>改好按 Ctrl+S 保存，就回到核实，接着问下一个人。没有要改的按 Esc。</source>
        <translation>Correct it, press Ctrl+S to save, and verification goes on with the next. Esc if there is nothing to correct.</translation>
    </message>
</context>
<context>
    <name>VillageFilters</name>
    <message>
        <source>哪些村</source>
        <translation>Which villages</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>未报</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>需要处理</source>
        <translation>To do</translation>
    </message>
    <message>
        <source>表格代录</source>
        <translation>By sheet</translation>
    </message>
    <message>
        <source>尚未</source>
        <translation>None</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>全部乡镇</source>
        <translation>All townships</translation>
    </message>
    <message>
        <source>找村：村名、乡镇、联系人</source>
        <translation>Find: name, township, contact</translation>
    </message>
    <message>
        <source>{town}（{n}/{all}）</source>
        <translation>{town} ({n}/{all})</translation>
    </message>
</context>
<context>
    <name>VillagePanel</name>
    <message>
        <source>联系人  ↵</source>
        <translation>Contact  ↵</translation>
    </message>
    <message>
        <source>电脑</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>未选村</source>
        <translation>No village chosen</translation>
    </message>
    <message>
        <source>用 ↑ ↓ 或鼠标选一个村，这里看它的情况和下一步。</source>
        <translation>Choose a village with ↑ ↓ or the mouse; details and the next step appear here.</translation>
    </message>
    <message>
        <source>{n} 台</source>
        <translation>computers: {n}</translation>
    </message>
    <message>
        <source>{laptops}，字母 {letter}</source>
        <translation>{laptops}, letters {letter}</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>本期首报</source>
        <translation>First this period</translation>
    </message>
    <message>
        <source>最近上报</source>
        <translation>Latest report</translation>
    </message>
    <message>
        <source>最近文件</source>
        <translation>Latest file</translation>
    </message>
    <message>
        <source>还没反馈</source>
        <translation>no answer yet</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>要处理</source>
        <translation>To see to</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>报送</source>
        <translation>Reporting</translation>
    </message>
    <message>
        <source>不要求报送</source>
        <translation>not required</translation>
    </message>
    <message>
        <source>从 {when} 起</source>
        <translation>since {when}</translation>
    </message>
    <message>
        <source>有电脑等批准，请到“电脑与密钥”核对数字。</source>
        <translation>A computer waits for approval; compare the digits under “Computers”.</translation>
    </message>
    <message>
        <source>前面还缺文件：请村里再上报一次，一个文件就能补齐。</source>
        <translation>An earlier file is missing: ask the village to report once more, one file brings it all.</translation>
    </message>
    <message>
        <source>这个村的电脑时间不准，请村里校准日期和时间。</source>
        <translation>A clock in this village is wrong; ask the village to set date and time.</translation>
    </message>
    <message>
        <source>本期还没有报，可以用“复制催报通知”。</source>
        <translation>Nothing reported this period; you can use “Copy reminder”.</translation>
    </message>
    <message>
        <source>这个村还没有装程序，也没有交过表格。</source>
        <translation>This village has neither the program nor handed in a sheet yet.</translation>
    </message>
</context>
<context>
    <name>VillageStep</name>
    <message>
        <source>村名、乡镇名或区划代码的一部分，例如：双玉村，或 520422。</source>
        <translation>Part of the name of village or township, or of its code.</translation>
    </message>
    <message>
        <source>您在哪个村？</source>
        <translation>Which is your village?</translation>
    </message>
    <message>
        <source>找到的村</source>
        <translation>Villages found</translation>
    </message>
    <message>
        <source>村名</source>
        <translation>Village name</translation>
    </message>
    <message>
        <source>例如：马官镇双玉村。</source>
        <translation>For example: Shuangyu village.</translation>
    </message>
    <message>
        <source>输入以后，找到的村列在这里。</source>
        <translation>Villages found are listed here.</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>存放在</source>
        <translation>Kept in</translation>
    </message>
    <message>
        <source>请先输入，再在下面选中您的村。</source>
        <translation>Please type first, then choose your village below.</translation>
    </message>
    <message>
        <source>请写村的名称。</source>
        <translation>Please enter the name of the village.</translation>
    </message>
    <message>
        <source>没有找到。</source>
        <translation>Not found.</translation>
    </message>
    <message>
        <source>表里没有这个代码，请在下面写村名。</source>
        <translation>This code is not in the table; enter the village name below.</translation>
    </message>
    <message>
        <source>没有找到。换一个字试试；也可以直接输入 12 位区划代码。</source>
        <translation>Not found. Try other words, or type the 12-digit code.</translation>
    </message>
    <message>
        <source>找到了，按 Enter 继续。</source>
        <translation>Found, press Enter to go on.</translation>
    </message>
    <message>
        <source>找到很多，请多写几个字，例如加上乡镇名。</source>
        <translation>Too many found; type more, for example the township.</translation>
    </message>
    <message>
        <source>找到 {n} 个，用 ↓ 选中您的村，再按 Enter。</source>
        <translation>{n} found: choose yours with ↓ and press Enter.</translation>
    </message>
    <message>
        <source>登记台存放在哪个文件夹</source>
        <translation>In which folder to keep the register</translation>
    </message>
</context>
<context>
    <name>VillagesPage</name>
    <message>
        <source>各村</source>
        <translation>Villages</translation>
    </message>
    <message>
        <source>报送期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>复制催报通知</source>
        <translation>Copy reminder</translation>
    </message>
    <message>
        <source>没有这样的村。</source>
        <translation>No such villages.</translation>
    </message>
    <message>
        <source>{period}，{deadline}截止&#x3000;{summary}</source>
        <translation>{period}, closes {deadline} · {summary}</translation>
    </message>
    <message>
        <source>催报通知已复制，共 {n} 个村没有报。到微信群里按 Ctrl+V 粘贴发送。</source>
        <translation>Reminder copied; villages that have not reported: {n}. Paste it into the WeChat group with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>走访与预警</source>
        <translation>Visits, warnings</translation>
    </message>
    <message>
        <source>受理回执</source>
        <translation>Receipt</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>待走访</source>
        <translation>To visit</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Requests</translation>
    </message>
</context>
<context>
    <name>VoidBar</name>
    <message>
        <source>写一句原因，例如“重复登记”</source>
        <translation>The reason in a few words, e.g. &quot;registered twice&quot;</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>不作废</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
</context>
<context>
    <name>WarningsPart</name>
    <message>
        <source>失业预警</source>
        <translation>Job loss warnings</translation>
    </message>
    <message>
        <source>记走访</source>
        <translation>Add a visit</translation>
    </message>
    <message>
        <source>待处置</source>
        <translation>To handle</translation>
    </message>
    <message>
        <source>已超期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>已处置</source>
        <translation>Handled</translation>
    </message>
    <message>
        <source>没有要处置的预警。</source>
        <translation>There are no warnings to handle.</translation>
    </message>
    <message>
        <source>{n:,} 条</source>
        <translation>{n:,} records</translation>
    </message>
    <message>
        <source>{day} 超期</source>
        <translation>overdue on {day}</translation>
    </message>
    <message>
        <source>已处置 {n} 条，在“已处置”里可以看。</source>
        <translation>{n} handled, to be seen under “Handled”.</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>按人</source>
        <translation>People</translation>
    </message>
    <message>
        <source>按户</source>
        <translation>Households</translation>
    </message>
</context>
<context>
    <name>WorkBeginning</name>
    <message>
        <source>登记务工</source>
        <translation>Register work</translation>
    </message>
    <message>
        <source>给录用的人新建一条务工经历，单位、岗位、地点自动带过去</source>
        <translation>Add a spell of work for those hired; employer, post and place are carried over</translation>
    </message>
    <message>
        <source>已登记 {n} 人的务工经历。</source>
        <translation>Spells of work registered for {n} people.</translation>
    </message>
    <message>
        <source>单位、岗位、地点、工资照岗位填好了。有原来的工没有结束的，请打开本人填上返回时间。</source>
        <translation>Employer, post, place and wages are filled in from the post. Where an earlier job has not ended, open the person and fill in the return date.</translation>
    </message>
    <message>
        <source>没有可以登记的。</source>
        <translation>Nothing to register.</translation>
    </message>
    <message>
        <source>先选一条“录用”的应聘。</source>
        <translation>First choose an application that is “Hired”.</translation>
    </message>
</context>
<context>
    <name>WrittenFile</name>
    <message>
        <source>打开表格</source>
        <translation>Open the sheet</translation>
    </message>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>复制文件，到微信粘贴</source>
        <translation>Copy file, paste into WeChat</translation>
    </message>
    <message>
        <source>在 {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>文件已复制。到微信里打开对话，按 Ctrl+V 粘贴发送。</source>
        <translation>File copied. Open the chat in WeChat and paste with Ctrl+V.</translation>
    </message>
</context>
<context>
    <name>WrittenFiles</name>
    <message>
        <source>打开所在文件夹</source>
        <translation>Open its folder</translation>
    </message>
    <message>
        <source>复制文件，到微信粘贴</source>
        <translation>Copy file, paste into WeChat</translation>
    </message>
    <message>
        <source>在 {folder}</source>
        <translation>in {folder}</translation>
    </message>
    <message>
        <source>文件已复制。到微信里打开县就业局的对话，按 Ctrl+V 粘贴发送。</source>
        <translation>File copied. Open the chat with the county employment bureau in WeChat and paste with Ctrl+V.</translation>
    </message>
    <message>
        <source>弹出U盘</source>
        <translation>Eject stick</translation>
    </message>
    <message>
        <source>打印移交单</source>
        <translation>Print handover sheet</translation>
    </message>
    <message>
        <source>{n} 个文件写好了（{size}），读回核对无误。</source>
        <translation>{n} files written ({size}) and read back without fault.</translation>
    </message>
    <message>
        <source>{n} 个文件写好了（{size}），读回核对无误。可以拔出U盘了，拔之前按一下“弹出U盘”更稳妥。</source>
        <translation>{n} files written ({size}) and read back without fault. The USB stick can be pulled out now; pressing “Eject stick” first is safer.</translation>
    </message>
    <message>
        <source>{n} 个文件写好了（{size}），读回核对无误。可以拔出U盘了；在任务栏或文件管理器里先点“弹出”更稳妥。</source>
        <translation>{n} files written ({size}) and read back without fault. The USB stick can be pulled out now; “Eject” in the task bar or file manager first is safer.</translation>
    </message>
    <message>
        <source>U盘已弹出，可以拔出了。请把它交给县就业局。</source>
        <translation>The USB stick is ejected and can be pulled out. Please hand it to the county employment bureau.</translation>
    </message>
</context>
<context>
    <name>YesNoSwitch</name>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
</context>
<context>
    <name>_Question</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>村级劳务登记台</source>
        <translation>VillageDesk</translation>
    </message>
</context>
<context>
    <name>part</name>
    <message>
        <source>培训班</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>工种</source>
        <translation>Work type</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Course begins on</translation>
    </message>
    <message>
        <source>报名截止</source>
        <translation>Apply by</translation>
    </message>
    <message>
        <source>余/名额</source>
        <translation>Left/places</translation>
    </message>
    <message>
        <source>报名</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>在训</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>结业</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>想学</source>
        <translation>Course wanted</translation>
    </message>
</context>
<context>
    <name>people_rows</name>
    <message>
        <source>{age} 岁</source>
        <translation>{age} years</translation>
    </message>
</context>
<context>
    <name>rows</name>
    <message>
        <source>县里还没有发补贴政策。接收县里文件以后，谁能领、领多少会自己算出来。</source>
        <translation>The county has not published any subsidy policies yet. Once its files are received, who may claim and how much is worked out by itself.</translation>
    </message>
    <message>
        <source>没有人。换一个上面的选项看看。</source>
        <translation>Nobody. Choose another option above.</translation>
    </message>
</context>
<context>
    <name>villagedesk</name>
    <message>
        <source>7z 压缩包</source>
        <translation>a 7z archive</translation>
    </message>
    <message>
        <source>OFD 版式文件（多半是扫描件）</source>
        <translation>an OFD file (probably a scan)</translation>
    </message>
    <message>
        <source>OpenDocument 文件</source>
        <translation>an OpenDocument file</translation>
    </message>
    <message>
        <source>PDF 文件（多半是扫描件）</source>
        <translation>a PDF file (probably a scan)</translation>
    </message>
    <message>
        <source>RAR 压缩包</source>
        <translation>a RAR archive</translation>
    </message>
    <message>
        <source>RTF 文档</source>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>Word 文档（.doc）</source>
        <translation>a Word document (.doc)</translation>
    </message>
    <message>
        <source>XLSB 表格</source>
        <translation>an XLSB sheet</translation>
    </message>
    <message>
        <source>checks 的写法不对</source>
        <translation>checks is written wrongly</translation>
    </message>
    <message>
        <source>foot 应是一列文字</source>
        <translation>foot must be a list of texts</translation>
    </message>
    <message>
        <source>limits 的写法不对</source>
        <translation>limits is written wrongly</translation>
    </message>
    <message>
        <source>severity 写错误、警告或提示，title 写文字，on 写 true 或 false。</source>
        <translation>severity is 错误, 警告 or 提示, title a text, on is true or false.</translation>
    </message>
    <message>
        <source>{age}岁还登记在务工；请问清是否还在做，已经返回的填返回时间</source>
        <translation>is {age} and registered as working; ask whether that is still so, fill in the return date if not</translation>
    </message>
    <message>
        <source>{first}和{second}的时间重叠；请核对起止时间</source>
        <translation>{first} and {second} overlap; check their dates</translation>
    </message>
    <message>
        <source>{label}{amount}元，不在{low}元到{high}元之间；请核对是否多写或少写了零</source>
        <translation>{label} of {amount} yuan is not between {low} and {high} yuan; check for a zero too many or too few</translation>
    </message>
    <message>
        <source>{label}“{text}”不在选项里；请从列表里选</source>
        <translation>{label}: &quot;{text}&quot; is not one of the choices; choose from the list</translation>
    </message>
    <message>
        <source>{label}不在300元到30,000元之间；请核对是否多写或少写了零</source>
        <translation>{label} is not between 300 and 30,000 yuan; check for a zero too many or too few</translation>
    </message>
    <message>
        <source>{label}不能是负数；请核对</source>
        <translation>{label} cannot be negative; please check</translation>
    </message>
    <message>
        <source>{label}只到{place}；请写到县（市、区）</source>
        <translation>{label} says only {place}; name the county too</translation>
    </message>
    <message>
        <source>{label}小于下限；请核对</source>
        <translation>{label} is below the lower end; please check</translation>
    </message>
    <message>
        <source>{label}早于开始日期；请核对</source>
        <translation>{label} is before the start; please check</translation>
    </message>
    <message>
        <source>{label}晚于今天；请核对</source>
        <translation>{label} is later than today; please check</translation>
    </message>
    <message>
        <source>{label}最多选三项；请减少</source>
        <translation>{label}: three at most; take some away</translation>
    </message>
    <message>
        <source>{label}没有填</source>
        <translation>{label} is empty</translation>
    </message>
    <message>
        <source>{label}超过{count}个字；请缩短</source>
        <translation>{label} is longer than {count} characters; please shorten</translation>
    </message>
    <message>
        <source>“{text}”不像姓名；请核对</source>
        <translation>&quot;{text}&quot; does not look like a name; please check</translation>
    </message>
    <message>
        <source>“{text}”不是数字；请核对</source>
        <translation>&quot;{text}&quot; is not a number; please check</translation>
    </message>
    <message>
        <source>“{text}”像是日工资或时薪；请填到“单价”，并选计薪方式</source>
        <translation>&quot;{text}&quot; looks like a daily or hourly wage; put it into &quot;Rate&quot; and choose the pay basis</translation>
    </message>
    <message>
        <source>“{text}”看不出是或否；请填是或否</source>
        <translation>&quot;{text}&quot; is neither yes nor no; please write one of them</translation>
    </message>
    <message>
        <source>一年的务工月数应在0到12之间；请核对</source>
        <translation>Months worked in a year are between 0 and 12; please check</translation>
    </message>
    <message>
        <source>一样</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>一级/高级技师</source>
        <translation>Level 1, senior technician</translation>
    </message>
    <message>
        <source>一般农户</source>
        <translation>Ordinary</translation>
    </message>
    <message>
        <source>一般或较弱</source>
        <translation>Fair</translation>
    </message>
    <message>
        <source>三女</source>
        <translation>Third daughter</translation>
    </message>
    <message>
        <source>三子</source>
        <translation>Third son</translation>
    </message>
    <message>
        <source>三级/高级工</source>
        <translation>Level 3, advanced</translation>
    </message>
    <message>
        <source>上次新建登记台没有做完，里面还没有登记内容。</source>
        <translation>Creating the register was not finished last time; it holds no records yet.</translation>
    </message>
    <message>
        <source>上次离岗时间</source>
        <translation>Last left work on</translation>
    </message>
    <message>
        <source>下一步打算</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>不一样</source>
        <translation>They differ</translation>
    </message>
    <message>
        <source>不便分类的其他从业人员</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>不满16周岁，不列入劳动力；请核对</source>
        <translation>Under 16, not counted as a labourer; please check</translation>
    </message>
    <message>
        <source>不限</source>
        <translation>Any</translation>
    </message>
    <message>
        <source>不需要</source>
        <translation>None</translation>
    </message>
    <message>
        <source>与户主关系</source>
        <translation>Relation to head</translation>
    </message>
    <message>
        <source>与第{row}行是同一个人；不会重复登记，请核对哪一行是新的</source>
        <translation>is the same person as row {row}; not registered twice, check which row is newer</translation>
    </message>
    <message>
        <source>专业技术人员</source>
        <translation>Professional and technical staff</translation>
    </message>
    <message>
        <source>专业技术服务业</source>
        <translation>Professional technical services</translation>
    </message>
    <message>
        <source>专用设备制造业</source>
        <translation>Special machinery</translation>
    </message>
    <message>
        <source>专项职业能力</source>
        <translation>Specific skill</translation>
    </message>
    <message>
        <source>专项行动</source>
        <translation>Campaign</translation>
    </message>
    <message>
        <source>东乡族</source>
        <translation>Dongxiang</translation>
    </message>
    <message>
        <source>丧偶</source>
        <translation>Widowed</translation>
    </message>
    <message>
        <source>丧失劳动力</source>
        <translation>Lost working capacity</translation>
    </message>
    <message>
        <source>个体或合作社</source>
        <translation>Self-employed or co-operative</translation>
    </message>
    <message>
        <source>中专</source>
        <translation>Secondary vocational</translation>
    </message>
    <message>
        <source>中共党员</source>
        <translation>CPC member</translation>
    </message>
    <message>
        <source>中共预备党员</source>
        <translation>Probationary CPC member</translation>
    </message>
    <message>
        <source>中国共产党机关</source>
        <translation>Communist Party organs</translation>
    </message>
    <message>
        <source>中等专科毕业</source>
        <translation>Secondary specialised completed</translation>
    </message>
    <message>
        <source>中等专科结业</source>
        <translation>Secondary specialised, certificate of attendance</translation>
    </message>
    <message>
        <source>中等专科肄业</source>
        <translation>Secondary specialised, not completed</translation>
    </message>
    <message>
        <source>中职(技工)</source>
        <translation>Secondary vocational</translation>
    </message>
    <message>
        <source>临时返乡</source>
        <translation>Temporarily back home</translation>
    </message>
    <message>
        <source>举例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>之儿媳</source>
        <translation>Daughter-in-law</translation>
    </message>
    <message>
        <source>之女</source>
        <translation>Daughter</translation>
    </message>
    <message>
        <source>之女婿</source>
        <translation>Son-in-law</translation>
    </message>
    <message>
        <source>之子</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>之孙子女</source>
        <translation>Grandchild</translation>
    </message>
    <message>
        <source>之母</source>
        <translation>Mother</translation>
    </message>
    <message>
        <source>之父</source>
        <translation>Father</translation>
    </message>
    <message>
        <source>乌孜别克族</source>
        <translation>Uzbek</translation>
    </message>
    <message>
        <source>九三学社社员</source>
        <translation>Jiusan Society member</translation>
    </message>
    <message>
        <source>乡镇内</source>
        <translation>In the township</translation>
    </message>
    <message>
        <source>二级/技师</source>
        <translation>Level 2, technician</translation>
    </message>
    <message>
        <source>互联网和相关服务</source>
        <translation>Internet and related services</translation>
    </message>
    <message>
        <source>互认地区</source>
        <translation>Recognised in</translation>
    </message>
    <message>
        <source>五女</source>
        <translation>Fifth daughter</translation>
    </message>
    <message>
        <source>五子</source>
        <translation>Fifth son</translation>
    </message>
    <message>
        <source>五级/初级工</source>
        <translation>Level 5, junior</translation>
    </message>
    <message>
        <source>交通运输仓储邮政</source>
        <translation>Transport, storage and post</translation>
    </message>
    <message>
        <source>京族</source>
        <translation>Gin</translation>
    </message>
    <message>
        <source>亲友介绍</source>
        <translation>Relatives or friends</translation>
    </message>
    <message>
        <source>人力资源机构</source>
        <translation>HR agency</translation>
    </message>
    <message>
        <source>人员类别</source>
        <translation>Categories</translation>
    </message>
    <message>
        <source>人员编号</source>
        <translation>Person code</translation>
    </message>
    <message>
        <source>人民政协、民主党派</source>
        <translation>People&apos;s political consultative conference, democratic parties</translation>
    </message>
    <message>
        <source>仡佬族</source>
        <translation>Gelao</translation>
    </message>
    <message>
        <source>以前已经收过。</source>
        <translation>Received before.</translation>
    </message>
    <message>
        <source>以前已经收过，没有变化。</source>
        <translation>Received before, nothing changed.</translation>
    </message>
    <message>
        <source>仪器仪表制造业</source>
        <translation>Instruments and meters</translation>
    </message>
    <message>
        <source>仫佬族</source>
        <translation>Mulao</translation>
    </message>
    <message>
        <source>企业</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业停工、裁员</source>
        <translation>Employer stopped or laid off</translation>
    </message>
    <message>
        <source>伯母</source>
        <translation>Wife of father&apos;s elder brother</translation>
    </message>
    <message>
        <source>伯父</source>
        <translation>Father&apos;s elder brother</translation>
    </message>
    <message>
        <source>低保家庭成员</source>
        <translation>Minimum living allowance</translation>
    </message>
    <message>
        <source>低保户</source>
        <translation>Minimum-living-allowance household</translation>
    </message>
    <message>
        <source>住宿业</source>
        <translation>Accommodation</translation>
    </message>
    <message>
        <source>住宿餐饮业</source>
        <translation>Accommodation and catering</translation>
    </message>
    <message>
        <source>住房公积金</source>
        <translation>Housing fund</translation>
    </message>
    <message>
        <source>佐证材料</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>体育</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>作废要写明原因。</source>
        <translation>Voiding needs a reason.</translation>
    </message>
    <message>
        <source>佤族</source>
        <translation>Va</translation>
    </message>
    <message>
        <source>侄女</source>
        <translation>Brother&apos;s daughter</translation>
    </message>
    <message>
        <source>侄子</source>
        <translation>Brother&apos;s son</translation>
    </message>
    <message>
        <source>例:</source>
        <translation>Ex:</translation>
    </message>
    <message>
        <source>例如 code = &quot;two-open-spells&quot;。</source>
        <translation>For example code = &quot;two-open-spells&quot;.</translation>
    </message>
    <message>
        <source>例如 field = &quot;labourer.name&quot;。</source>
        <translation>For example field = &quot;labourer.name&quot;.</translation>
    </message>
    <message>
        <source>例如 foot = [&quot;填表人&quot;, &quot;审核人&quot;]。</source>
        <translation>For example foot = [&quot;Filled by&quot;, &quot;Checked by&quot;].</translation>
    </message>
    <message>
        <source>例：</source>
        <translation>Ex.:</translation>
    </message>
    <message>
        <source>侗族</source>
        <translation>Dong</translation>
    </message>
    <message>
        <source>俄罗斯族</source>
        <translation>Russ</translation>
    </message>
    <message>
        <source>保安族</source>
        <translation>Bonan</translation>
    </message>
    <message>
        <source>保险业</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>信息技术服务业</source>
        <translation>Information transmission, software and IT</translation>
    </message>
    <message>
        <source>修改记录比上次关闭时短，最近的登记可能丢失：请用最近的备份核对。</source>
        <translation>The record of changes is shorter than when last closed; the latest entries may be lost: compare with the latest backup.</translation>
    </message>
    <message>
        <source>修改记录的时间</source>
        <translation>time of the changes</translation>
    </message>
    <message>
        <source>健康</source>
        <translation>Healthy</translation>
    </message>
    <message>
        <source>健康、银行卡、照片须单独同意</source>
        <translation>Health, bank card and photo need separate consent</translation>
    </message>
    <message>
        <source>健康状况</source>
        <translation>Health</translation>
    </message>
    <message>
        <source>傈僳族</source>
        <translation>Lisu</translation>
    </message>
    <message>
        <source>傣族</source>
        <translation>Dai</translation>
    </message>
    <message>
        <source>兄</source>
        <translation>Elder brother</translation>
    </message>
    <message>
        <source>兄弟姐妹</source>
        <translation>Siblings</translation>
    </message>
    <message>
        <source>先核对是不是拿错了文件；新电脑请先办理登记批准，已停用的电脑请联系县里。</source>
        <translation>Check whether it is the right file. A new computer must be approved first; for a computer out of use ask the county.</translation>
    </message>
    <message>
        <source>党的机关、国家机关、群众团体和社会组织、企事业单位负责人</source>
        <translation>Leaders of organs and enterprises</translation>
    </message>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>公公</source>
        <translation>Husband&apos;s father</translation>
    </message>
    <message>
        <source>公共管理和社会组织</source>
        <translation>Public administration, social security and social organisations</translation>
    </message>
    <message>
        <source>公共设施管理业</source>
        <translation>Public facilities</translation>
    </message>
    <message>
        <source>公益性岗位</source>
        <translation>Public-welfare post</translation>
    </message>
    <message>
        <source>公益性岗位、帮扶车间应在本县；请核对务工地</source>
        <translation>Public-welfare posts and assistance workshops are in the home county; check the place of work</translation>
    </message>
    <message>
        <source>公钥</source>
        <translation>public key</translation>
    </message>
    <message>
        <source>共青团员</source>
        <translation>Communist Youth League member</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>其他东部省份</source>
        <translation>Other eastern provinces</translation>
    </message>
    <message>
        <source>其他亲属</source>
        <translation>Other relative</translation>
    </message>
    <message>
        <source>其他儿子</source>
        <translation>Other son</translation>
    </message>
    <message>
        <source>其他兄弟姐妹</source>
        <translation>Other sibling</translation>
    </message>
    <message>
        <source>其他制造业</source>
        <translation>Other manufacturing</translation>
    </message>
    <message>
        <source>其他女儿</source>
        <translation>Other daughter</translation>
    </message>
    <message>
        <source>其他孙子、孙女或外孙子、外孙女</source>
        <translation>Other grandchild</translation>
    </message>
    <message>
        <source>其他服务业</source>
        <translation>Other services</translation>
    </message>
    <message>
        <source>其他未识别</source>
        <translation>Other not yet identified</translation>
    </message>
    <message>
        <source>其他父母关系</source>
        <translation>Other parental relation</translation>
    </message>
    <message>
        <source>其他祖父母或外祖父母关系</source>
        <translation>Other grandparent relation</translation>
    </message>
    <message>
        <source>其他证件</source>
        <translation>Other document</translation>
    </message>
    <message>
        <source>其他采矿业</source>
        <translation>Other mining</translation>
    </message>
    <message>
        <source>其他金融业</source>
        <translation>Other finance</translation>
    </message>
    <message>
        <source>养女或继女</source>
        <translation>Adopted or step-daughter</translation>
    </message>
    <message>
        <source>养子或继子</source>
        <translation>Adopted or step-son</translation>
    </message>
    <message>
        <source>养老保险</source>
        <translation>Pension</translation>
    </message>
    <message>
        <source>内容校验值</source>
        <translation>checksum of the content</translation>
    </message>
    <message>
        <source>再婚</source>
        <translation>Remarried</translation>
    </message>
    <message>
        <source>写法不对</source>
        <translation>is written wrongly</translation>
    </message>
    <message>
        <source>军队人员</source>
        <translation>Military</translation>
    </message>
    <message>
        <source>农、林、牧、渔专业及辅助性活动</source>
        <translation>Agricultural support services</translation>
    </message>
    <message>
        <source>农、林、牧、渔业生产及辅助人员</source>
        <translation>Agriculture, forestry, animal husbandry and fishery workers</translation>
    </message>
    <message>
        <source>农业</source>
        <translation>Crop farming</translation>
    </message>
    <message>
        <source>农业户口</source>
        <translation>Agricultural</translation>
    </message>
    <message>
        <source>农副食品加工业</source>
        <translation>Food from farm products</translation>
    </message>
    <message>
        <source>农工党党员</source>
        <translation>CPWDP member</translation>
    </message>
    <message>
        <source>农忙、节庆返乡</source>
        <translation>Harvest or festival</translation>
    </message>
    <message>
        <source>农户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>农林牧渔业</source>
        <translation>Agriculture, forestry, animal husbandry and fishery</translation>
    </message>
    <message>
        <source>出生日期</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>出生日期与身份证号不一致；请核对</source>
        <translation>Birth date does not agree with the ID number; please check</translation>
    </message>
    <message>
        <source>刚返乡待岗</source>
        <translation>Just returned</translation>
    </message>
    <message>
        <source>创业服务</source>
        <translation>Start-up</translation>
    </message>
    <message>
        <source>初中</source>
        <translation>Junior secondary</translation>
    </message>
    <message>
        <source>初中毕业</source>
        <translation>Junior secondary completed</translation>
    </message>
    <message>
        <source>初中肄业</source>
        <translation>Junior secondary, not completed</translation>
    </message>
    <message>
        <source>初婚</source>
        <translation>First marriage</translation>
    </message>
    <message>
        <source>制造业</source>
        <translation>Manufacturing</translation>
    </message>
    <message>
        <source>办事人员和有关人员</source>
        <translation>Clerks and related</translation>
    </message>
    <message>
        <source>务农</source>
        <translation>Farming</translation>
    </message>
    <message>
        <source>务农需要</source>
        <translation>Needed on the farm</translation>
    </message>
    <message>
        <source>务工区域</source>
        <translation>Region of work</translation>
    </message>
    <message>
        <source>务工单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>务工去向</source>
        <translation>Where to work</translation>
    </message>
    <message>
        <source>务工地</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>务工地点</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>务工地详址</source>
        <translation>Address of work</translation>
    </message>
    <message>
        <source>务工就业</source>
        <translation>Wage work</translation>
    </message>
    <message>
        <source>务工收入</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>务工经历</source>
        <translation>Spell of work</translation>
    </message>
    <message>
        <source>务工证明</source>
        <translation>Proof of work</translation>
    </message>
    <message>
        <source>务工起止</source>
        <translation>From and to</translation>
    </message>
    <message>
        <source>劳务公司或劳务合作社</source>
        <translation>Labour company or co-operative</translation>
    </message>
    <message>
        <source>劳务品牌</source>
        <translation>Labour brand</translation>
    </message>
    <message>
        <source>劳务经纪人、能人带动</source>
        <translation>Labour broker</translation>
    </message>
    <message>
        <source>劳动力</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>劳动力花名册</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>劳动合同</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>劳动能力</source>
        <translation>Labour capacity</translation>
    </message>
    <message>
        <source>包吃住</source>
        <translation>Board and lodging</translation>
    </message>
    <message>
        <source>化学原料和化学制品制造业</source>
        <translation>Chemicals</translation>
    </message>
    <message>
        <source>化学纤维制造业</source>
        <translation>Chemical fibres</translation>
    </message>
    <message>
        <source>医疗保险</source>
        <translation>Medical</translation>
    </message>
    <message>
        <source>医药制造业</source>
        <translation>Medicines</translation>
    </message>
    <message>
        <source>升学</source>
        <translation>Studying</translation>
    </message>
    <message>
        <source>升级数据文件没有成功，数据已恢复原样。</source>
        <translation>The data file could not be upgraded and is as it was before.</translation>
    </message>
    <message>
        <source>单价</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>南粤家政</source>
        <translation>Nanyue Domestic</translation>
    </message>
    <message>
        <source>博士研究生毕业</source>
        <translation>Doctorate completed</translation>
    </message>
    <message>
        <source>博士研究生结业</source>
        <translation>Doctorate, certificate of attendance</translation>
    </message>
    <message>
        <source>博士研究生肄业</source>
        <translation>Doctorate, not completed</translation>
    </message>
    <message>
        <source>卡号不对，应为12到19位数字；请对照卡面核对</source>
        <translation>A card number has 12 to 19 digits; compare with the card</translation>
    </message>
    <message>
        <source>卫生</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>卫生和社会工作</source>
        <translation>Health and social work</translation>
    </message>
    <message>
        <source>印刷和记录媒介复制业</source>
        <translation>Printing and copying</translation>
    </message>
    <message>
        <source>压缩</source>
        <translation>compression</translation>
    </message>
    <message>
        <source>压缩包</source>
        <translation>an archive</translation>
    </message>
    <message>
        <source>原密码不对。</source>
        <translation>The old password is wrong.</translation>
    </message>
    <message>
        <source>县内乡外</source>
        <translation>In county, other township</translation>
    </message>
    <message>
        <source>县级证书</source>
        <translation>county certificate</translation>
    </message>
    <message>
        <source>县里先前还有一份反馈没有接收：请先接收那一份，再接收这一份；找不到了就再上报一次，向县里要新的反馈。</source>
        <translation>An earlier answer of the county was not received: receive that one first, then this. If it is lost, report again and ask for a new answer.</translation>
    </message>
    <message>
        <source>县里没有编号的，由程序编号</source>
        <translation>Given by the program where the county has none</translation>
    </message>
    <message>
        <source>县里系统给的编号</source>
        <translation>Given by the county&apos;s system</translation>
    </message>
    <message>
        <source>县里还缺前面的文件：请再上报一次，交给县里。</source>
        <translation>The county still lacks an earlier file: report once more and hand it in.</translation>
    </message>
    <message>
        <source>县里退回补正，请打开改好后重新上报。</source>
        <translation>Returned by the county: open, correct and report again.</translation>
    </message>
    <message>
        <source>参保情况</source>
        <translation>Insurance</translation>
    </message>
    <message>
        <source>参军</source>
        <translation>Enlisted</translation>
    </message>
    <message>
        <source>参加培训</source>
        <translation>Take training</translation>
    </message>
    <message>
        <source>反馈内容</source>
        <translation>content of the answer</translation>
    </message>
    <message>
        <source>叔父</source>
        <translation>Father&apos;s younger brother</translation>
    </message>
    <message>
        <source>口头(有见证)</source>
        <translation>Spoken, with a witness</translation>
    </message>
    <message>
        <source>只有{age}岁，却登记着正在务工；请核对出生日期和务工经历</source>
        <translation>is only {age} yet registered as working; check birth date and spell of work</translation>
    </message>
    <message>
        <source>只有一边填了</source>
        <translation>only one side filled in</translation>
    </message>
    <message>
        <source>叫“{text}”的地方不止一个，暂按{place}；请核对</source>
        <translation>There are several places called &quot;{text}&quot;; taken as {place}; please check</translation>
    </message>
    <message>
        <source>可以写 group、number，或劳动力的字段名，例如 name。</source>
        <translation>You may write group, number, or a field of the labourer, such as name.</translation>
    </message>
    <message>
        <source>可到岗时间</source>
        <translation>Available from</translation>
    </message>
    <message>
        <source>台盟盟员</source>
        <translation>TSL member</translation>
    </message>
    <message>
        <source>台账未填</source>
        <translation>Not in the ledger</translation>
    </message>
    <message>
        <source>合同到期</source>
        <translation>Contract ended</translation>
    </message>
    <message>
        <source>合同始期</source>
        <translation>Contract from</translation>
    </message>
    <message>
        <source>合同终期</source>
        <translation>Contract to</translation>
    </message>
    <message>
        <source>同一户里脱贫户标记不一致（有：{marked}；没有：{unmarked}）；请核对户类型和人员类别</source>
        <translation>Out-of-poverty marks differ within the household (with: {marked}; without: {unmarked}); check household type and categories</translation>
    </message>
    <message>
        <source>名单太长，一张表放不下。</source>
        <translation>The list is too long for one sheet.</translation>
    </message>
    <message>
        <source>告知</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>告知书版本</source>
        <translation>Notice version</translation>
    </message>
    <message>
        <source>告知人</source>
        <translation>Told by</translation>
    </message>
    <message>
        <source>告知方式</source>
        <translation>Told how</translation>
    </message>
    <message>
        <source>告知日期</source>
        <translation>Told on</translation>
    </message>
    <message>
        <source>哈尼族</source>
        <translation>Hani</translation>
    </message>
    <message>
        <source>哈萨克族</source>
        <translation>Kazak</translation>
    </message>
    <message>
        <source>商务服务业</source>
        <translation>Business services</translation>
    </message>
    <message>
        <source>四女</source>
        <translation>Fourth daughter</translation>
    </message>
    <message>
        <source>四子</source>
        <translation>Fourth son</translation>
    </message>
    <message>
        <source>四级/中级工</source>
        <translation>Level 4, intermediate</translation>
    </message>
    <message>
        <source>回族</source>
        <translation>Hui</translation>
    </message>
    <message>
        <source>困难认定日期</source>
        <translation>Hardship certified on</translation>
    </message>
    <message>
        <source>国家机构</source>
        <translation>State organs</translation>
    </message>
    <message>
        <source>国际组织</source>
        <translation>International organisations</translation>
    </message>
    <message>
        <source>图片</source>
        <translation>a picture</translation>
    </message>
    <message>
        <source>图片或扫描件</source>
        <translation>a picture or scan</translation>
    </message>
    <message>
        <source>土地管理业</source>
        <translation>Land management</translation>
    </message>
    <message>
        <source>土家族</source>
        <translation>Tujia</translation>
    </message>
    <message>
        <source>土族</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>土木工程建筑业</source>
        <translation>Civil engineering</translation>
    </message>
    <message>
        <source>在册</source>
        <translation>On the roll</translation>
    </message>
    <message>
        <source>在册状态</source>
        <translation>Roll status</translation>
    </message>
    <message>
        <source>在外务工</source>
        <translation>Working away</translation>
    </message>
    <message>
        <source>在外务工，没有填务工单位；请补填，说不清的写工地或雇主</source>
        <translation>Works away without an employer; fill in, at least the site or the boss</translation>
    </message>
    <message>
        <source>在外务工，没有填行业；请补选</source>
        <translation>Works away without an industry; please choose</translation>
    </message>
    <message>
        <source>在外暂不能提供</source>
        <translation>Away, cannot show it</translation>
    </message>
    <message>
        <source>在家务农</source>
        <translation>Farm at home</translation>
    </message>
    <message>
        <source>在校(未注明)</source>
        <translation>At school, level not told</translation>
    </message>
    <message>
        <source>在校学生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>在校生</source>
        <translation>Student</translation>
    </message>
    <message>
        <source>在校生状况</source>
        <translation>Student status</translation>
    </message>
    <message>
        <source>培训意愿</source>
        <translation>Wants training</translation>
    </message>
    <message>
        <source>培训需求</source>
        <translation>Training need</translation>
    </message>
    <message>
        <source>培训需求登记表</source>
        <translation>Training needs</translation>
    </message>
    <message>
        <source>基层群众自治组织及其他组织</source>
        <translation>Grassroots self-government and other organisations</translation>
    </message>
    <message>
        <source>基诺族</source>
        <translation>Jino</translation>
    </message>
    <message>
        <source>堂兄弟、堂姐妹</source>
        <translation>Paternal cousin</translation>
    </message>
    <message>
        <source>塔吉克族</source>
        <translation>Tajik</translation>
    </message>
    <message>
        <source>塔塔尔族</source>
        <translation>Tatar</translation>
    </message>
    <message>
        <source>填了监测对象类别，户类型却是{text}；请核对</source>
        <translation>A monitored category is given but the household type is {text}; please check</translation>
    </message>
    <message>
        <source>填了身份证号就不用选</source>
        <translation>Not needed with an ID number</translation>
    </message>
    <message>
        <source>填好的表要另存为一个新文件。</source>
        <translation>The filled sheet must be saved under a new name.</translation>
    </message>
    <message>
        <source>境外</source>
        <translation>Abroad</translation>
    </message>
    <message>
        <source>壮族</source>
        <translation>Zhuang</translation>
    </message>
    <message>
        <source>处理依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>备份读回来核对不通过。</source>
        <translation>The backup read back differs.</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>备用电话</source>
        <translation>Other phone</translation>
    </message>
    <message>
        <source>复婚</source>
        <translation>Remarried former spouse</translation>
    </message>
    <message>
        <source>夏秋攻坚</source>
        <translation>Summer and autumn drive</translation>
    </message>
    <message>
        <source>外出务工人员台账</source>
        <translation>Working away</translation>
    </message>
    <message>
        <source>外出时不满{limit}岁；请核对出生日期和外出时间</source>
        <translation>Left for work before turning {limit}; check birth date and leaving date</translation>
    </message>
    <message>
        <source>外出时间</source>
        <translation>Left on</translation>
    </message>
    <message>
        <source>外国血统中国籍人士</source>
        <translation>Chinese national of foreign descent</translation>
    </message>
    <message>
        <source>外孙女</source>
        <translation>Daughter&apos;s daughter</translation>
    </message>
    <message>
        <source>外孙子</source>
        <translation>Daughter&apos;s son</translation>
    </message>
    <message>
        <source>外甥</source>
        <translation>Sister&apos;s son</translation>
    </message>
    <message>
        <source>外甥女</source>
        <translation>Sister&apos;s daughter</translation>
    </message>
    <message>
        <source>外祖母</source>
        <translation>Maternal grandmother</translation>
    </message>
    <message>
        <source>外祖父</source>
        <translation>Maternal grandfather</translation>
    </message>
    <message>
        <source>多式联运和运输代理业</source>
        <translation>Multimodal transport and forwarding</translation>
    </message>
    <message>
        <source>大专</source>
        <translation>Junior college</translation>
    </message>
    <message>
        <source>大学专科毕业</source>
        <translation>Junior college completed</translation>
    </message>
    <message>
        <source>大学专科结业</source>
        <translation>Junior college, certificate of attendance</translation>
    </message>
    <message>
        <source>大学专科肄业</source>
        <translation>Junior college, not completed</translation>
    </message>
    <message>
        <source>大学普通班毕业</source>
        <translation>University general class completed</translation>
    </message>
    <message>
        <source>大学本科毕业</source>
        <translation>Bachelor completed</translation>
    </message>
    <message>
        <source>大学本科结业</source>
        <translation>Bachelor, certificate of attendance</translation>
    </message>
    <message>
        <source>大学本科肄业</source>
        <translation>Bachelor, not completed</translation>
    </message>
    <message>
        <source>大龄(4050)人员</source>
        <translation>Older (40/50)</translation>
    </message>
    <message>
        <source>夫</source>
        <translation>Husband</translation>
    </message>
    <message>
        <source>夫妻同行</source>
        <translation>With spouse</translation>
    </message>
    <message>
        <source>失业(有就业意愿)</source>
        <translation>Unemployed, wants work</translation>
    </message>
    <message>
        <source>失业保险</source>
        <translation>Unemployment</translation>
    </message>
    <message>
        <source>失地农民</source>
        <translation>Landless farmer</translation>
    </message>
    <message>
        <source>女</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>如果县里更换了根密钥，请按县里通知办理。</source>
        <translation>If the county has changed its root key, follow its notice.</translation>
    </message>
    <message>
        <source>妹夫</source>
        <translation>Younger sister&apos;s husband</translation>
    </message>
    <message>
        <source>妹妹</source>
        <translation>Younger sister</translation>
    </message>
    <message>
        <source>妻</source>
        <translation>Wife</translation>
    </message>
    <message>
        <source>姐夫</source>
        <translation>Elder sister&apos;s husband</translation>
    </message>
    <message>
        <source>姐姐</source>
        <translation>Elder sister</translation>
    </message>
    <message>
        <source>姑母</source>
        <translation>Father&apos;s sister</translation>
    </message>
    <message>
        <source>姑父</source>
        <translation>Husband of father&apos;s sister</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>姓名后面带有说明“{text}”，已去掉；请核对</source>
        <translation>The name carried a note &quot;{text}&quot;, taken away; please check</translation>
    </message>
    <message>
        <source>姓名太长；请核对</source>
        <translation>The name is too long; please check</translation>
    </message>
    <message>
        <source>姓名里有自造字，别的电脑上显示不出来；请用标准字重新输入</source>
        <translation>The name has a home-made character that other computers cannot show; type a standard one</translation>
    </message>
    <message>
        <source>姓名里有问号，可能是生僻字丢失；请重新输入</source>
        <translation>The name has a question mark, a rare character may be lost; type it again</translation>
    </message>
    <message>
        <source>姨母</source>
        <translation>Mother&apos;s sister</translation>
    </message>
    <message>
        <source>姨父</source>
        <translation>Husband of mother&apos;s sister</translation>
    </message>
    <message>
        <source>娱乐业</source>
        <translation>Entertainment</translation>
    </message>
    <message>
        <source>婆婆</source>
        <translation>Husband&apos;s mother</translation>
    </message>
    <message>
        <source>婚姻状况</source>
        <translation>Marital status</translation>
    </message>
    <message>
        <source>婚嫁</source>
        <translation>Marriage</translation>
    </message>
    <message>
        <source>婶母</source>
        <translation>Wife of father&apos;s younger brother</translation>
    </message>
    <message>
        <source>嫂</source>
        <translation>Elder brother&apos;s wife</translation>
    </message>
    <message>
        <source>孙女</source>
        <translation>Son&apos;s daughter</translation>
    </message>
    <message>
        <source>孙女婿或外孙女婿</source>
        <translation>Granddaughter&apos;s husband</translation>
    </message>
    <message>
        <source>孙媳妇或外孙媳妇</source>
        <translation>Grandson&apos;s wife</translation>
    </message>
    <message>
        <source>孙子</source>
        <translation>Son&apos;s son</translation>
    </message>
    <message>
        <source>学徒工</source>
        <translation>Apprentice</translation>
    </message>
    <message>
        <source>安置地</source>
        <translation>Resettlement site</translation>
    </message>
    <message>
        <source>安置点</source>
        <translation>Resettlement site</translation>
    </message>
    <message>
        <source>宋体</source>
        <translation>SimSun</translation>
    </message>
    <message>
        <source>审核</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>家具制造业</source>
        <translation>Furniture</translation>
    </message>
    <message>
        <source>家属电话</source>
        <translation>Family phone</translation>
    </message>
    <message>
        <source>家属联系人</source>
        <translation>Family contact</translation>
    </message>
    <message>
        <source>家庭人口</source>
        <translation>Household size</translation>
    </message>
    <message>
        <source>家庭人口{count}人，登记了{members}人；请核对有没有漏登的劳动力</source>
        <translation>The household counts {count}, {members} labourers are registered; check whether one is missing</translation>
    </message>
    <message>
        <source>家庭人口{count}人，登记的却有{members}人；请核对有没有别户的人</source>
        <translation>The household counts {count}, but {members} are registered; check for people of another household</translation>
    </message>
    <message>
        <source>家庭人口数{text}不合常理；请核对</source>
        <translation>A household of {text} is unlikely; please check</translation>
    </message>
    <message>
        <source>家庭住址</source>
        <translation>Home address</translation>
    </message>
    <message>
        <source>家庭基本情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>家庭收入</source>
        <translation>Household income</translation>
    </message>
    <message>
        <source>家庭类别</source>
        <translation>Household category</translation>
    </message>
    <message>
        <source>宽度按半角字数，一个汉字算两个。</source>
        <translation>Width in half-width characters; a Chinese one counts two.</translation>
    </message>
    <message>
        <source>密码不对。</source>
        <translation>Wrong password.</translation>
    </message>
    <message>
        <source>密码太容易猜。</source>
        <translation>The password is too easy to guess.</translation>
    </message>
    <message>
        <source>密码太短。</source>
        <translation>The password is too short.</translation>
    </message>
    <message>
        <source>密钥文件由更新版本的程序写成。</source>
        <translation>The key file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>密钥文件的参数不正常，可能被人改动过。</source>
        <translation>The key file&apos;s parameters are odd; somebody may have changed it.</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入已取消。</source>
        <translation>Import cancelled.</translation>
    </message>
    <message>
        <source>小学</source>
        <translation>Primary</translation>
    </message>
    <message>
        <source>小学毕业</source>
        <translation>Primary completed</translation>
    </message>
    <message>
        <source>小学肄业</source>
        <translation>Primary, not completed</translation>
    </message>
    <message>
        <source>就业创业证号</source>
        <translation>Employment card no.</translation>
    </message>
    <message>
        <source>就业创业证号应为16位；请核对</source>
        <translation>An employment card number has 16 digits; please check</translation>
    </message>
    <message>
        <source>就业困难人员</source>
        <translation>Hard to employ</translation>
    </message>
    <message>
        <source>就业困难类别</source>
        <translation>Hardship category</translation>
    </message>
    <message>
        <source>就业服务需求</source>
        <translation>Services wanted</translation>
    </message>
    <message>
        <source>就业渠道</source>
        <translation>Channel</translation>
    </message>
    <message>
        <source>就业状态</source>
        <translation>Work status</translation>
    </message>
    <message>
        <source>就业状态是“{status}”，{work}却没有返回时间；请填返回时间，或改就业状态</source>
        <translation>Status is &quot;{status}&quot; but {work} has no return date; fill it in or change the status</translation>
    </message>
    <message>
        <source>居民户口</source>
        <translation>Resident (unified)</translation>
    </message>
    <message>
        <source>居民服务业</source>
        <translation>Resident services</translation>
    </message>
    <message>
        <source>居民服务和修理</source>
        <translation>Resident services, repair and other services</translation>
    </message>
    <message>
        <source>居民身份证</source>
        <translation>Identity card</translation>
    </message>
    <message>
        <source>履行法定职责</source>
        <translation>Statutory duty</translation>
    </message>
    <message>
        <source>岗位与收入</source>
        <translation>Post and pay</translation>
    </message>
    <message>
        <source>岗位推荐</source>
        <translation>Job offers</translation>
    </message>
    <message>
        <source>岳母</source>
        <translation>Wife&apos;s mother</translation>
    </message>
    <message>
        <source>岳父</source>
        <translation>Wife&apos;s father</translation>
    </message>
    <message>
        <source>工伤保险</source>
        <translation>Work injury</translation>
    </message>
    <message>
        <source>工伤疾病</source>
        <translation>Injury or illness</translation>
    </message>
    <message>
        <source>工种</source>
        <translation>Work type</translation>
    </message>
    <message>
        <source>工资</source>
        <translation>Wages</translation>
    </message>
    <message>
        <source>工资低或拖欠</source>
        <translation>Low or unpaid wages</translation>
    </message>
    <message>
        <source>工资流水</source>
        <translation>Wage slips or bank statement</translation>
    </message>
    <message>
        <source>已婚</source>
        <translation>Married</translation>
    </message>
    <message>
        <source>已导出</source>
        <translation>Exported</translation>
    </message>
    <message>
        <source>已就业</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>已接收</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>已核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>已读，没有新的内容。</source>
        <translation>Read, nothing new.</translation>
    </message>
    <message>
        <source>市</source>
        <translation>city</translation>
    </message>
    <message>
        <source>市(州)内县外</source>
        <translation>In prefecture, other county</translation>
    </message>
    <message>
        <source>布依族</source>
        <translation>Bouyei</translation>
    </message>
    <message>
        <source>布朗族</source>
        <translation>Blang</translation>
    </message>
    <message>
        <source>帮扶车间</source>
        <translation>Assistance workshop</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>年度不对；请填四位数的年份</source>
        <translation>The year is wrong; write four digits</translation>
    </message>
    <message>
        <source>年龄</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>年龄偏大</source>
        <translation>Too old</translation>
    </message>
    <message>
        <source>年龄超过100岁；请核对出生日期</source>
        <translation>Older than 100; check the birth date</translation>
    </message>
    <message>
        <source>广东技工</source>
        <translation>Guangdong Technicians</translation>
    </message>
    <message>
        <source>广播、电视、电影和录音制作业</source>
        <translation>Radio, television, film and sound</translation>
    </message>
    <message>
        <source>应填</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>废弃资源综合利用业</source>
        <translation>Recycling</translation>
    </message>
    <message>
        <source>建筑业</source>
        <translation>Construction</translation>
    </message>
    <message>
        <source>建筑安装业</source>
        <translation>Building installation</translation>
    </message>
    <message>
        <source>建筑装饰、装修和其他建筑业</source>
        <translation>Building finishing and other construction</translation>
    </message>
    <message>
        <source>开户行</source>
        <translation>Bank</translation>
    </message>
    <message>
        <source>开采专业及辅助性活动</source>
        <translation>Mining support services</translation>
    </message>
    <message>
        <source>弟</source>
        <translation>Younger brother</translation>
    </message>
    <message>
        <source>弟媳</source>
        <translation>Younger brother&apos;s wife</translation>
    </message>
    <message>
        <source>张贴公告</source>
        <translation>Posted notice</translation>
    </message>
    <message>
        <source>弱劳动力或半劳动力</source>
        <translation>Weak or half labour</translation>
    </message>
    <message>
        <source>录入</source>
        <translation>Clerk</translation>
    </message>
    <message>
        <source>录音</source>
        <translation>a sound recording</translation>
    </message>
    <message>
        <source>彝族</source>
        <translation>Yi</translation>
    </message>
    <message>
        <source>待报送</source>
        <translation>Unsent</translation>
    </message>
    <message>
        <source>微信号</source>
        <translation>WeChat ID</translation>
    </message>
    <message>
        <source>德昂族</source>
        <translation>Deang</translation>
    </message>
    <message>
        <source>必填</source>
        <translation>required</translation>
    </message>
    <message>
        <source>快</source>
        <translation>ahead</translation>
    </message>
    <message>
        <source>怒族</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>性别</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>性别与身份证号不一致；请核对</source>
        <translation>Sex does not agree with the ID number; please check</translation>
    </message>
    <message>
        <source>恢复码不对。</source>
        <translation>Wrong recovery code.</translation>
    </message>
    <message>
        <source>患有大病</source>
        <translation>Serious illness</translation>
    </message>
    <message>
        <source>想找工作，没有填就业服务需求；请问清后补选，不需要的选“不需要”</source>
        <translation>Wants a job, but no services are chosen; ask and choose, or choose &quot;None&quot;</translation>
    </message>
    <message>
        <source>意向单位性质</source>
        <translation>Kind of employer</translation>
    </message>
    <message>
        <source>意向地区</source>
        <translation>Regions wanted</translation>
    </message>
    <message>
        <source>意向地区“{place}”没有到县；能问清的请写到县（市、区）</source>
        <translation>Region &quot;{place}&quot; does not name a county; add it where known</translation>
    </message>
    <message>
        <source>意向地区说明</source>
        <translation>Regions in words</translation>
    </message>
    <message>
        <source>意向工种</source>
        <translation>Work wanted</translation>
    </message>
    <message>
        <source>意向条件</source>
        <translation>Conditions</translation>
    </message>
    <message>
        <source>意愿培训地点</source>
        <translation>Training place</translation>
    </message>
    <message>
        <source>意愿培训工种</source>
        <translation>Courses wanted</translation>
    </message>
    <message>
        <source>意愿培训时间</source>
        <translation>Training time</translation>
    </message>
    <message>
        <source>意愿等级</source>
        <translation>Level wanted</translation>
    </message>
    <message>
        <source>慢</source>
        <translation>behind</translation>
    </message>
    <message>
        <source>户主</source>
        <translation>Head</translation>
    </message>
    <message>
        <source>户主{head}不在这户登记的人里；在劳动年龄内的请登记</source>
        <translation>Householder {head} is not registered in this household; register if of working age</translation>
    </message>
    <message>
        <source>户主姓名</source>
        <translation>Householder</translation>
    </message>
    <message>
        <source>户主姓名是{head}，登记为户主的却是{member}；请改成一致</source>
        <translation>The householder&apos;s name is {head}, but {member} is registered as head; make them agree</translation>
    </message>
    <message>
        <source>户主身份证号</source>
        <translation>Householder&apos;s ID</translation>
    </message>
    <message>
        <source>户口性质</source>
        <translation>Hukou type</translation>
    </message>
    <message>
        <source>户口簿</source>
        <translation>Household register</translation>
    </message>
    <message>
        <source>户的情况</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>户籍地</source>
        <translation>Place of household registration</translation>
    </message>
    <message>
        <source>户籍地与安置地只有一方计入人数</source>
        <translation>Counted either at the place of hukou or of resettlement</translation>
    </message>
    <message>
        <source>户类型</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>户编号</source>
        <translation>Household no.</translation>
    </message>
    <message>
        <source>户编号{number}有{count}户在用；请核对，同一户的作废一个</source>
        <translation>Household number {number} is used by {count} households; void one if they are the same</translation>
    </message>
    <message>
        <source>户联系电话</source>
        <translation>Household phone</translation>
    </message>
    <message>
        <source>房地产业</source>
        <translation>Real estate</translation>
    </message>
    <message>
        <source>房屋建筑业</source>
        <translation>Building construction</translation>
    </message>
    <message>
        <source>所在农户</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>所在单位类型</source>
        <translation>Kind of unit</translation>
    </message>
    <message>
        <source>手工</source>
        <translation>by hand</translation>
    </message>
    <message>
        <source>打算日期</source>
        <translation>Planned on</translation>
    </message>
    <message>
        <source>扫描件</source>
        <translation>a scan</translation>
    </message>
    <message>
        <source>批准内容</source>
        <translation>content of the approval</translation>
    </message>
    <message>
        <source>批准文件以前已经读过，没有变化。</source>
        <translation>This approval was read before, nothing changed.</translation>
    </message>
    <message>
        <source>批发业</source>
        <translation>Wholesale</translation>
    </message>
    <message>
        <source>批发零售业</source>
        <translation>Wholesale and retail</translation>
    </message>
    <message>
        <source>找不到密钥文件 keyslots.json，或文件已损坏。</source>
        <translation>The key file keyslots.json is missing or damaged.</translation>
    </message>
    <message>
        <source>技工学校毕业</source>
        <translation>Technical school completed</translation>
    </message>
    <message>
        <source>技工学校结业</source>
        <translation>Technical school, certificate of attendance</translation>
    </message>
    <message>
        <source>技工学校肄业</source>
        <translation>Technical school, not completed</translation>
    </message>
    <message>
        <source>技能与健康</source>
        <translation>Skills and health</translation>
    </message>
    <message>
        <source>技能劳动力</source>
        <translation>Skilled labour</translation>
    </message>
    <message>
        <source>技能培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>技能特长</source>
        <translation>Skill</translation>
    </message>
    <message>
        <source>技能等级</source>
        <translation>Skill level</translation>
    </message>
    <message>
        <source>护照</source>
        <translation>Passport</translation>
    </message>
    <message>
        <source>拉祜族</source>
        <translation>Lahu</translation>
    </message>
    <message>
        <source>持其他证件</source>
        <translation>Holds another document</translation>
    </message>
    <message>
        <source>提示</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>撒拉族</source>
        <translation>Salar</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>收入来源</source>
        <translation>Source of income</translation>
    </message>
    <message>
        <source>政府有组织输出(点对点)</source>
        <translation>Organised by government</translation>
    </message>
    <message>
        <source>政治面貌</source>
        <translation>Political status</translation>
    </message>
    <message>
        <source>政策咨询</source>
        <translation>Policy advice</translation>
    </message>
    <message>
        <source>敏感信息单独同意</source>
        <translation>Consent (sensitive)</translation>
    </message>
    <message>
        <source>教育</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>数据库文件</source>
        <translation>a database file</translation>
    </message>
    <message>
        <source>数据文件打不开，可能已损坏。</source>
        <translation>The data file cannot be opened; it may be damaged.</translation>
    </message>
    <message>
        <source>数据文件有损坏的页，读不全。请用最近的备份恢复，原来的文件先不要删。</source>
        <translation>The data file has damaged pages. Restore the latest backup, and do not delete the old file yet.</translation>
    </message>
    <message>
        <source>数据文件没有加密，不是本程序写的。</source>
        <translation>The data file is not encrypted, so this program did not write it.</translation>
    </message>
    <message>
        <source>数据文件由更新版本的程序写成。</source>
        <translation>The data file was written by a newer version of the program.</translation>
    </message>
    <message>
        <source>文件不完整或已损坏，没有读入任何内容</source>
        <translation>The file is incomplete or damaged; nothing was read</translation>
    </message>
    <message>
        <source>文件不是封给本机的，打不开</source>
        <translation>The file is not sealed for this computer and cannot be opened</translation>
    </message>
    <message>
        <source>文件外壳</source>
        <translation>outer container</translation>
    </message>
    <message>
        <source>文件头</source>
        <translation>file header</translation>
    </message>
    <message>
        <source>文件头太大，装不下。</source>
        <translation>The file header is too large.</translation>
    </message>
    <message>
        <source>文件是用更新版本的程序导出的，本机的程序读不了</source>
        <translation>The file was exported by a newer version of the program and cannot be read here</translation>
    </message>
    <message>
        <source>文件用了本机程序没有的加密方式</source>
        <translation>The file uses an encryption that this program does not have</translation>
    </message>
    <message>
        <source>文件的签名人不在本机认可的名单里，没有读入任何内容</source>
        <translation>The file&apos;s signer is not on this computer&apos;s list; nothing was read</translation>
    </message>
    <message>
        <source>文件种类</source>
        <translation>kind of file</translation>
    </message>
    <message>
        <source>文件超出允许的大小，没有读入任何内容</source>
        <translation>The file is larger than allowed; nothing was read</translation>
    </message>
    <message>
        <source>文件里的批准证书不是本机登记的那个县签发的，没有采用。</source>
        <translation>The approval in the file comes from another county than this computer&apos;s; not accepted.</translation>
    </message>
    <message>
        <source>文件里的登记记录前后接不上，没有读入任何内容</source>
        <translation>The records in the file do not follow each other; nothing was read</translation>
    </message>
    <message>
        <source>文化体育娱乐业</source>
        <translation>Culture, sport and entertainment</translation>
    </message>
    <message>
        <source>文化程度</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>文化艺术业</source>
        <translation>Culture and arts</translation>
    </message>
    <message>
        <source>文字编码</source>
        <translation>text encoding</translation>
    </message>
    <message>
        <source>文教、工美、体育和娱乐用品制造业</source>
        <translation>Cultural, art, sport and leisure goods</translation>
    </message>
    <message>
        <source>文盲或半文盲</source>
        <translation>Illiterate or semi-literate</translation>
    </message>
    <message>
        <source>新闻和出版业</source>
        <translation>News and publishing</translation>
    </message>
    <message>
        <source>族</source>
        <translation>ethnic group</translation>
    </message>
    <message>
        <source>无党派人士</source>
        <translation>Non-party personage</translation>
    </message>
    <message>
        <source>无劳动力</source>
        <translation>No working capacity</translation>
    </message>
    <message>
        <source>无劳动能力</source>
        <translation>Unable to work</translation>
    </message>
    <message>
        <source>无变化</source>
        <translation>Same</translation>
    </message>
    <message>
        <source>无就业意愿</source>
        <translation>Does not want work</translation>
    </message>
    <message>
        <source>无意愿</source>
        <translation>No wish</translation>
    </message>
    <message>
        <source>无电话</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>无等级(合格证)</source>
        <translation>Certificate without level</translation>
    </message>
    <message>
        <source>无证件号原因</source>
        <translation>Why no ID number</translation>
    </message>
    <message>
        <source>日期“{text}”看不准；请写成 2024-03-05 或 2024-03</source>
        <translation>The date &quot;{text}&quot; is unclear; write 2024-03-05 or 2024-03</translation>
    </message>
    <message>
        <source>日薪</source>
        <translation>Daily</translation>
    </message>
    <message>
        <source>易地搬迁</source>
        <translation>Relocated</translation>
    </message>
    <message>
        <source>易地搬迁安置点</source>
        <translation>Resettlement site</translation>
    </message>
    <message>
        <source>易地搬迁户</source>
        <translation>Relocated</translation>
    </message>
    <message>
        <source>易地搬迁户没有填安置点；请补填</source>
        <translation>A relocated household without resettlement site; please fill in</translation>
    </message>
    <message>
        <source>春风行动</source>
        <translation>Spring Breeze</translation>
    </message>
    <message>
        <source>是否签订劳动合同</source>
        <translation>Contract signed</translation>
    </message>
    <message>
        <source>是否要求包吃住</source>
        <translation>Board and lodging wanted</translation>
    </message>
    <message>
        <source>是找回密码的文件，不在这里接收。</source>
        <translation>is a file to recover a password and is not received here.</translation>
    </message>
    <message>
        <source>是村里的上报文件，要交给县里，不在这里接收。</source>
        <translation>is the village&apos;s report; it goes to the county and is not received here.</translation>
    </message>
    <message>
        <source>是登记申请，要交给县里，不在这里接收。</source>
        <translation>is an enrolment request; it goes to the county and is not received here.</translation>
    </message>
    <message>
        <source>普米族</source>
        <translation>Pumi</translation>
    </message>
    <message>
        <source>普通劳动力</source>
        <translation>Ordinary labour</translation>
    </message>
    <message>
        <source>普通高中</source>
        <translation>Senior secondary</translation>
    </message>
    <message>
        <source>普通高中毕业</source>
        <translation>Senior secondary completed</translation>
    </message>
    <message>
        <source>普通高中结业</source>
        <translation>Senior secondary, certificate of attendance</translation>
    </message>
    <message>
        <source>普通高中肄业</source>
        <translation>Senior secondary, not completed</translation>
    </message>
    <message>
        <source>景颇族</source>
        <translation>Jingpo</translation>
    </message>
    <message>
        <source>暂无就业意愿</source>
        <translation>No wish to work now</translation>
    </message>
    <message>
        <source>曾孙女或外曾孙女</source>
        <translation>Great-granddaughter</translation>
    </message>
    <message>
        <source>曾孙子或外曾孙子</source>
        <translation>Great-grandson</translation>
    </message>
    <message>
        <source>曾祖母</source>
        <translation>Great-grandmother</translation>
    </message>
    <message>
        <source>曾祖父</source>
        <translation>Great-grandfather</translation>
    </message>
    <message>
        <source>月收入</source>
        <translation>Monthly pay</translation>
    </message>
    <message>
        <source>月收入上限</source>
        <translation>Monthly pay up to</translation>
    </message>
    <message>
        <source>月收入（元）</source>
        <translation>Monthly pay (yuan)</translation>
    </message>
    <message>
        <source>月薪</source>
        <translation>Pay wanted</translation>
    </message>
    <message>
        <source>有</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>有{count}段没有结束的务工经历；请给先前的一段填上返回时间</source>
        <translation>{count} spells of work without an end; give the earlier one a return date</translation>
    </message>
    <message>
        <source>有一项校核没有写 code</source>
        <translation>A check has no code</translation>
    </message>
    <message>
        <source>有两种填法对不上，请打开选一个。</source>
        <translation>Two versions differ: open and choose one.</translation>
    </message>
    <message>
        <source>有冲突</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>有变化</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>有培训需求</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>有意愿</source>
        <translation>Wants</translation>
    </message>
    <message>
        <source>有求职意愿</source>
        <translation>Want a job</translation>
    </message>
    <message>
        <source>有组织输出</source>
        <translation>Organised</translation>
    </message>
    <message>
        <source>有色金属冶炼和压延加工业</source>
        <translation>Non-ferrous metals</translation>
    </message>
    <message>
        <source>有色金属矿采选业</source>
        <translation>Non-ferrous ore mining</translation>
    </message>
    <message>
        <source>服刑</source>
        <translation>Custody</translation>
    </message>
    <message>
        <source>服役、服刑等其他</source>
        <translation>Military service, custody, other</translation>
    </message>
    <message>
        <source>朝鲜族</source>
        <translation>Chosen</translation>
    </message>
    <message>
        <source>期望月薪</source>
        <translation>Pay wanted</translation>
    </message>
    <message>
        <source>期望月薪上限</source>
        <translation>Pay wanted up to</translation>
    </message>
    <message>
        <source>期望月薪（元）</source>
        <translation>Pay wanted (yuan)</translation>
    </message>
    <message>
        <source>木材加工和木、竹、藤、棕、草制品业</source>
        <translation>Wood, bamboo and straw products</translation>
    </message>
    <message>
        <source>未办理</source>
        <translation>Not issued yet</translation>
    </message>
    <message>
        <source>未参保</source>
        <translation>None</translation>
    </message>
    <message>
        <source>未婚</source>
        <translation>Never married</translation>
    </message>
    <message>
        <source>未定</source>
        <translation>Not decided</translation>
    </message>
    <message>
        <source>未就业</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>未就业人员名单</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>未就业原因</source>
        <translation>Why not employed</translation>
    </message>
    <message>
        <source>未就业，还没有登记求职意向。</source>
        <translation>Not employed, job intent not registered yet.</translation>
    </message>
    <message>
        <source>未知的性别</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>未说明的婚姻状况</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>未说明的性别</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>本人</source>
        <translation>Self</translation>
    </message>
    <message>
        <source>本人单独同意</source>
        <translation>Separate consent</translation>
    </message>
    <message>
        <source>本人和家属都没有电话时勾选</source>
        <translation>Tick if neither person nor family has a phone</translation>
    </message>
    <message>
        <source>本年务工月数</source>
        <translation>Months this year</translation>
    </message>
    <message>
        <source>本年务工月数{months}，应在0到{limit}之间；请核对</source>
        <translation>Months this year: {months}; it must be between 0 and {limit}</translation>
    </message>
    <message>
        <source>本年各段务工合计{months}个月，超过{limit}个月；请核对</source>
        <translation>The spells of this year add up to {months} months, more than {limit}; please check</translation>
    </message>
    <message>
        <source>本户的类别自动带到成员，这里只填本人的</source>
        <translation>The household&apos;s categories come by themselves; only the person&apos;s own here</translation>
    </message>
    <message>
        <source>本机的密钥读不出来。</source>
        <translation>This computer&apos;s key cannot be read.</translation>
    </message>
    <message>
        <source>本机还没有登记到县里，这个文件现在读不了。</source>
        <translation>This computer is not enrolled yet; the file cannot be read now.</translation>
    </message>
    <message>
        <source>本科</source>
        <translation>Bachelor</translation>
    </message>
    <message>
        <source>机关事业单位</source>
        <translation>Public institution</translation>
    </message>
    <message>
        <source>机动车、电子产品和日用产品修理业</source>
        <translation>Repair of vehicles, electronics and household goods</translation>
    </message>
    <message>
        <source>村民小组</source>
        <translation>Village group</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>count</translation>
    </message>
    <message>
        <source>林业</source>
        <translation>Forestry</translation>
    </message>
    <message>
        <source>查找用的索引与名册不一致。</source>
        <translation>The search index does not agree with the roll.</translation>
    </message>
    <message>
        <source>柯尔克孜族</source>
        <translation>Kirgiz</translation>
    </message>
    <message>
        <source>校企合作、技工院校</source>
        <translation>School-enterprise programme</translation>
    </message>
    <message>
        <source>样例</source>
        <translation>Sample</translation>
    </message>
    <message>
        <source>核实</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>核实人</source>
        <translation>Verified by</translation>
    </message>
    <message>
        <source>核实日期</source>
        <translation>Verified on</translation>
    </message>
    <message>
        <source>核实结果</source>
        <translation>Verification</translation>
    </message>
    <message>
        <source>核对名册</source>
        <translation>Comparing the roll</translation>
    </message>
    <message>
        <source>核对数字不一致，没有登记。</source>
        <translation>The digits differ, not enrolled.</translation>
    </message>
    <message>
        <source>检查修改记录</source>
        <translation>Verifying the changes</translation>
    </message>
    <message>
        <source>检查数据页</source>
        <translation>Verifying data pages</translation>
    </message>
    <message>
        <source>橡胶和塑料制品业</source>
        <translation>Rubber and plastics</translation>
    </message>
    <message>
        <source>次女</source>
        <translation>Second daughter</translation>
    </message>
    <message>
        <source>次子</source>
        <translation>Second son</translation>
    </message>
    <message>
        <source>正在培训或备考</source>
        <translation>Training or exams</translation>
    </message>
    <message>
        <source>死亡</source>
        <translation>Death</translation>
    </message>
    <message>
        <source>残疾</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>残疾且患病</source>
        <translation>Disabled and ill</translation>
    </message>
    <message>
        <source>残疾人</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>残疾人员</source>
        <translation>Disabled</translation>
    </message>
    <message>
        <source>残疾证号</source>
        <translation>Disability card no.</translation>
    </message>
    <message>
        <source>残疾证号应为身份证号加2位；请核对</source>
        <translation>A disability card number is the ID number and 2 more; please check</translation>
    </message>
    <message>
        <source>每一栏写一段 [[columns]]。</source>
        <translation>Write one [[columns]] for each column.</translation>
    </message>
    <message>
        <source>每一项校核写一段 [[checks]]。</source>
        <translation>Write one [[checks]] for each check.</translation>
    </message>
    <message>
        <source>每日或每件的金额</source>
        <translation>Pay for a day or a piece</translation>
    </message>
    <message>
        <source>毕业日期</source>
        <translation>Graduated on</translation>
    </message>
    <message>
        <source>毕业院校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>毛南族</source>
        <translation>Maonan</translation>
    </message>
    <message>
        <source>民建会员</source>
        <translation>CNDCA member</translation>
    </message>
    <message>
        <source>民族</source>
        <translation>Ethnic group</translation>
    </message>
    <message>
        <source>民盟盟员</source>
        <translation>CDL member</translation>
    </message>
    <message>
        <source>民进会员</source>
        <translation>CAPD member</translation>
    </message>
    <message>
        <source>民革党员</source>
        <translation>RCCK member</translation>
    </message>
    <message>
        <source>水上运输业</source>
        <translation>Water transport</translation>
    </message>
    <message>
        <source>水利环境公共设施</source>
        <translation>Water, environment and public facilities</translation>
    </message>
    <message>
        <source>水利管理业</source>
        <translation>Water management</translation>
    </message>
    <message>
        <source>水族</source>
        <translation>Sui</translation>
    </message>
    <message>
        <source>水的生产和供应业</source>
        <translation>Water supply</translation>
    </message>
    <message>
        <source>求职意向</source>
        <translation>Job intent</translation>
    </message>
    <message>
        <source>求职意愿</source>
        <translation>Wants a job</translation>
    </message>
    <message>
        <source>求职意愿登记表</source>
        <translation>Job intents</translation>
    </message>
    <message>
        <source>汉族</source>
        <translation>Han</translation>
    </message>
    <message>
        <source>汽车制造业</source>
        <translation>Motor vehicles</translation>
    </message>
    <message>
        <source>没有</source>
        <translation>No</translation>
    </message>
    <message>
        <source>没有“{text}”这一天；请核对</source>
        <translation>There is no day &quot;{text}&quot;; please check</translation>
    </message>
    <message>
        <source>没有写出栏目</source>
        <translation>no columns given</translation>
    </message>
    <message>
        <source>没有写标题</source>
        <translation>no title given</translation>
    </message>
    <message>
        <source>没有合适岗位</source>
        <translation>No suitable post</translation>
    </message>
    <message>
        <source>没有名称</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>没有填</source>
        <translation>empty</translation>
    </message>
    <message>
        <source>没有存入任何内容。</source>
        <translation>Nothing was stored.</translation>
    </message>
    <message>
        <source>没有找到“{text}”这个地方；请写明省、市、县</source>
        <translation>No place &quot;{text}&quot; found; write province, city and county</translation>
    </message>
    <message>
        <source>没有收件方，文件无法加密。</source>
        <translation>Without a recipient the file cannot be encrypted.</translation>
    </message>
    <message>
        <source>没有电话</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>没有联系电话；请填本人或家属电话，都没有的勾选“无电话”</source>
        <translation>No phone; fill in the person&apos;s or the family&apos;s, or tick &quot;No phone&quot;</translation>
    </message>
    <message>
        <source>没有身份证号；请补填，确实没有的请选原因</source>
        <translation>No ID number; fill it in, or choose why there is none</translation>
    </message>
    <message>
        <source>渔业</source>
        <translation>Fishery</translation>
    </message>
    <message>
        <source>港澳台居民居住证</source>
        <translation>Residence permit</translation>
    </message>
    <message>
        <source>满族</source>
        <translation>Man</translation>
    </message>
    <message>
        <source>演示文稿</source>
        <translation>a presentation</translation>
    </message>
    <message>
        <source>灵活就业</source>
        <translation>Flexible employment</translation>
    </message>
    <message>
        <source>烟草制品业</source>
        <translation>Tobacco</translation>
    </message>
    <message>
        <source>煤炭开采和洗选业</source>
        <translation>Coal mining</translation>
    </message>
    <message>
        <source>照片</source>
        <translation>a photo</translation>
    </message>
    <message>
        <source>照片和扫描件不能直接读，请把内容录成表格，或者在“劳动力”里逐人登记。</source>
        <translation>Photos and scans cannot be read; type them into a sheet, or register people one by one under &quot;Labourers&quot;.</translation>
    </message>
    <message>
        <source>照片或视频</source>
        <translation>Photo or video</translation>
    </message>
    <message>
        <source>照顾家庭</source>
        <translation>Care for family</translation>
    </message>
    <message>
        <source>照顾老人、小孩或病人</source>
        <translation>Caring for family</translation>
    </message>
    <message>
        <source>燃气生产和供应业</source>
        <translation>Gas supply</translation>
    </message>
    <message>
        <source>父母</source>
        <translation>Parents</translation>
    </message>
    <message>
        <source>特困供养</source>
        <translation>Extreme-hardship support</translation>
    </message>
    <message>
        <source>特级技师</source>
        <translation>Special-grade technician</translation>
    </message>
    <message>
        <source>独生女</source>
        <translation>Only daughter</translation>
    </message>
    <message>
        <source>独生子</source>
        <translation>Only son</translation>
    </message>
    <message>
        <source>独龙族</source>
        <translation>Derung</translation>
    </message>
    <message>
        <source>现居住地</source>
        <translation>Lives in</translation>
    </message>
    <message>
        <source>现居住详址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>珞巴族</source>
        <translation>Lhoba</translation>
    </message>
    <message>
        <source>瑶族</source>
        <translation>Yao</translation>
    </message>
    <message>
        <source>生产制造及有关人员</source>
        <translation>Production and manufacturing</translation>
    </message>
    <message>
        <source>生态保护和环境治理业</source>
        <translation>Environment protection</translation>
    </message>
    <message>
        <source>生育保险</source>
        <translation>Maternity</translation>
    </message>
    <message>
        <source>申请</source>
        <translation>request</translation>
    </message>
    <message>
        <source>申请与签名不符</source>
        <translation>request and signature differ</translation>
    </message>
    <message>
        <source>申请内容</source>
        <translation>content of the request</translation>
    </message>
    <message>
        <source>电信、广播电视和卫星传输服务</source>
        <translation>Telecommunications, broadcasting and satellite</translation>
    </message>
    <message>
        <source>电力、热力生产和供应业</source>
        <translation>Electricity and heat</translation>
    </message>
    <message>
        <source>电力热力燃气及水</source>
        <translation>Electricity, heat, gas and water</translation>
    </message>
    <message>
        <source>电气机械和器材制造业</source>
        <translation>Electrical machinery</translation>
    </message>
    <message>
        <source>电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>电话号码不对：手机应为11位，固定电话请带区号</source>
        <translation>Wrong phone number: 11 digits for a mobile, a landline with area code</translation>
    </message>
    <message>
        <source>电话号码变成了科学计数，后几位已经丢失；请重新输入</source>
        <translation>The phone number turned into scientific notation and lost digits; type it again</translation>
    </message>
    <message>
        <source>男</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>留在本地就业</source>
        <translation>Work near home</translation>
    </message>
    <message>
        <source>畜牧业</source>
        <translation>Animal husbandry</translation>
    </message>
    <message>
        <source>畲族</source>
        <translation>She</translation>
    </message>
    <message>
        <source>登记与核实</source>
        <translation>Registration and verification</translation>
    </message>
    <message>
        <source>登记为在校生（{student}），又填了想找工作；请核对，已毕业的改在校生状况</source>
        <translation>Registered as a student ({student}) yet wants a job; correct the student status if graduated</translation>
    </message>
    <message>
        <source>登记为在校生（{student}），又登记着正在务工；请核对，已毕业的改在校生状况</source>
        <translation>Registered as a student ({student}) yet working; correct the student status if graduated</translation>
    </message>
    <message>
        <source>登记单号</source>
        <translation>Slip no.</translation>
    </message>
    <message>
        <source>白族</source>
        <translation>Bai</translation>
    </message>
    <message>
        <source>百日攻坚</source>
        <translation>Hundred-day drive</translation>
    </message>
    <message>
        <source>皮革、毛皮、羽毛及其制品和制鞋业</source>
        <translation>Leather, fur, feather and shoes</translation>
    </message>
    <message>
        <source>监护人同意</source>
        <translation>Consent of the guardian</translation>
    </message>
    <message>
        <source>监测对象</source>
        <translation>Monitored</translation>
    </message>
    <message>
        <source>监测对象类别</source>
        <translation>Monitored category</translation>
    </message>
    <message>
        <source>省内</source>
        <translation>In province</translation>
    </message>
    <message>
        <source>省内市(州)外</source>
        <translation>In province, other prefecture</translation>
    </message>
    <message>
        <source>省外其他地区</source>
        <translation>Other provinces</translation>
    </message>
    <message>
        <source>石油、煤炭及其他燃料加工业</source>
        <translation>Petroleum, coal and other fuels</translation>
    </message>
    <message>
        <source>石油和天然气开采业</source>
        <translation>Oil and gas extraction</translation>
    </message>
    <message>
        <source>研究和试验发展</source>
        <translation>Research and development</translation>
    </message>
    <message>
        <source>研究生</source>
        <translation>Postgraduate</translation>
    </message>
    <message>
        <source>研究生班毕业</source>
        <translation>Postgraduate class completed</translation>
    </message>
    <message>
        <source>研究生班结业</source>
        <translation>Postgraduate class, certificate of attendance</translation>
    </message>
    <message>
        <source>研究生班肄业</source>
        <translation>Postgraduate class, not completed</translation>
    </message>
    <message>
        <source>硕士研究生毕业</source>
        <translation>Master completed</translation>
    </message>
    <message>
        <source>硕士研究生结业</source>
        <translation>Master, certificate of attendance</translation>
    </message>
    <message>
        <source>硕士研究生肄业</source>
        <translation>Master, not completed</translation>
    </message>
    <message>
        <source>示例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>社会保障</source>
        <translation>Social security</translation>
    </message>
    <message>
        <source>社会工作</source>
        <translation>Social work</translation>
    </message>
    <message>
        <source>社会生产服务和生活服务人员</source>
        <translation>Social production and living services</translation>
    </message>
    <message>
        <source>社保卡/银行卡号</source>
        <translation>Bank card no.</translation>
    </message>
    <message>
        <source>社保证明</source>
        <translation>Social-insurance proof</translation>
    </message>
    <message>
        <source>社区</source>
        <translation>Community</translation>
    </message>
    <message>
        <source>祖母</source>
        <translation>Paternal grandmother</translation>
    </message>
    <message>
        <source>祖父</source>
        <translation>Paternal grandfather</translation>
    </message>
    <message>
        <source>祖父母或外祖父母</source>
        <translation>Grandparents</translation>
    </message>
    <message>
        <source>离册</source>
        <translation>Off the roll</translation>
    </message>
    <message>
        <source>离册原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>离册日期</source>
        <translation>Left the roll on</translation>
    </message>
    <message>
        <source>离册要写明原因和日期。</source>
        <translation>Leaving the roll needs a reason and a date.</translation>
    </message>
    <message>
        <source>离婚</source>
        <translation>Divorced</translation>
    </message>
    <message>
        <source>科学研究和技术服务</source>
        <translation>Scientific research and technical services</translation>
    </message>
    <message>
        <source>科技推广和应用服务业</source>
        <translation>Technology promotion</translation>
    </message>
    <message>
        <source>租赁业</source>
        <translation>Leasing</translation>
    </message>
    <message>
        <source>租赁和商务服务业</source>
        <translation>Leasing and business services</translation>
    </message>
    <message>
        <source>程序</source>
        <translation>a program</translation>
    </message>
    <message>
        <source>稳定就业3个月</source>
        <translation>Stable for 3 months</translation>
    </message>
    <message>
        <source>空白</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>穿青人</source>
        <translation>Chuanqing</translation>
    </message>
    <message>
        <source>突发严重困难户</source>
        <translation>Hardship</translation>
    </message>
    <message>
        <source>签名和内容对不上，文件可能被改动过，没有读入任何内容</source>
        <translation>Signature and content do not agree, the file may have been changed; nothing was read</translation>
    </message>
    <message>
        <source>签名备注</source>
        <translation>signature comment</translation>
    </message>
    <message>
        <source>签名格式</source>
        <translation>signature format</translation>
    </message>
    <message>
        <source>签字</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>管道运输业</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>粘贴的内容</source>
        <translation>Pasted content</translation>
    </message>
    <message>
        <source>粤菜师傅</source>
        <translation>Cantonese Cooks</translation>
    </message>
    <message>
        <source>纳西族</source>
        <translation>Naxi</translation>
    </message>
    <message>
        <source>纺织业</source>
        <translation>Textiles</translation>
    </message>
    <message>
        <source>纺织服装、服饰业</source>
        <translation>Clothing</translation>
    </message>
    <message>
        <source>组织外出(专车专列)</source>
        <translation>Organised journey</translation>
    </message>
    <message>
        <source>经营收入</source>
        <translation>Business and farming</translation>
    </message>
    <message>
        <source>结对省份(如广东、浙江)</source>
        <translation>Paired eastern province</translation>
    </message>
    <message>
        <source>结束行</source>
        <translation>end line</translation>
    </message>
    <message>
        <source>统一社会信用代码</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>统一社会信用代码不对，应为18位；请核对</source>
        <translation>A unified social credit code has 18 characters; please check</translation>
    </message>
    <message>
        <source>继母或养母</source>
        <translation>Step or adoptive mother</translation>
    </message>
    <message>
        <source>继父或养父</source>
        <translation>Step or adoptive father</translation>
    </message>
    <message>
        <source>继续外出</source>
        <translation>Go out again</translation>
    </message>
    <message>
        <source>维吾尔族</source>
        <translation>Uygur</translation>
    </message>
    <message>
        <source>维权援助</source>
        <translation>Help with rights</translation>
    </message>
    <message>
        <source>编外用工</source>
        <translation>Public institution, off establishment</translation>
    </message>
    <message>
        <source>缺乏技能</source>
        <translation>Lacks skill</translation>
    </message>
    <message>
        <source>缺村民组</source>
        <translation>No village group</translation>
    </message>
    <message>
        <source>缺电话</source>
        <translation>No phone</translation>
    </message>
    <message>
        <source>缺联系电话，请补填。</source>
        <translation>No phone, please fill in.</translation>
    </message>
    <message>
        <source>缺身份证号</source>
        <translation>No ID number</translation>
    </message>
    <message>
        <source>缺身份证号，请对照证件补填。</source>
        <translation>No ID number, fill it in from the card.</translation>
    </message>
    <message>
        <source>羌族</source>
        <translation>Qiang</translation>
    </message>
    <message>
        <source>群众</source>
        <translation>Ordinary citizen</translation>
    </message>
    <message>
        <source>群众团体、社会团体和其他成员组织</source>
        <translation>Mass and social organisations</translation>
    </message>
    <message>
        <source>老乡群</source>
        <translation>Home-folk group</translation>
    </message>
    <message>
        <source>职业大类</source>
        <translation>Occupation class</translation>
    </message>
    <message>
        <source>职业指导</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>职业高中毕业</source>
        <translation>Vocational high school completed</translation>
    </message>
    <message>
        <source>职业高中结业</source>
        <translation>Vocational high school, certificate of attendance</translation>
    </message>
    <message>
        <source>职业高中肄业</source>
        <translation>Vocational high school, not completed</translation>
    </message>
    <message>
        <source>联系不上</source>
        <translation>Unreached</translation>
    </message>
    <message>
        <source>联系方式</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>联系电话</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>脱贫不稳定户</source>
        <translation>Unstable</translation>
    </message>
    <message>
        <source>脱贫户</source>
        <translation>Ex-poverty</translation>
    </message>
    <message>
        <source>自主创业</source>
        <translation>Self-employed / own business</translation>
    </message>
    <message>
        <source>自主外出</source>
        <translation>By oneself</translation>
    </message>
    <message>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>致公党党员</source>
        <translation>CZGP member</translation>
    </message>
    <message>
        <source>舅母</source>
        <translation>Wife of mother&apos;s brother</translation>
    </message>
    <message>
        <source>舅父</source>
        <translation>Mother&apos;s brother</translation>
    </message>
    <message>
        <source>航空运输业</source>
        <translation>Air transport</translation>
    </message>
    <message>
        <source>苗族</source>
        <translation>Miao</translation>
    </message>
    <message>
        <source>范例</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>蒙古族</source>
        <translation>Mongol</translation>
    </message>
    <message>
        <source>蓝鹰工程</source>
        <translation>Blue Eagle</translation>
    </message>
    <message>
        <source>蔡家人</source>
        <translation>Caijia</translation>
    </message>
    <message>
        <source>藏族</source>
        <translation>Zang</translation>
    </message>
    <message>
        <source>行业</source>
        <translation>Industry</translation>
    </message>
    <message>
        <source>行政村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>行政村代码</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>行政村代码应为12位数字；请核对</source>
        <translation>A village code has 12 digits; please check</translation>
    </message>
    <message>
        <source>表兄弟、表姐妹</source>
        <translation>Other cousin</translation>
    </message>
    <message>
        <source>表头应有“姓名”“身份证号”等栏目，且在前15行之内。</source>
        <translation>The header should have &quot;姓名&quot;, &quot;身份证号&quot; and so on, within the first 15 rows.</translation>
    </message>
    <message>
        <source>装卸搬运和仓储业</source>
        <translation>Handling and storage</translation>
    </message>
    <message>
        <source>裕固族</source>
        <translation>Yugur</translation>
    </message>
    <message>
        <source>要封装的内容里有空行或换行。</source>
        <translation>The content to seal has blank lines or line breaks.</translation>
    </message>
    <message>
        <source>视频</source>
        <translation>a video</translation>
    </message>
    <message>
        <source>解密</source>
        <translation>decryption</translation>
    </message>
    <message>
        <source>警告</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>计件</source>
        <translation>Piece</translation>
    </message>
    <message>
        <source>计入单位</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>计时</source>
        <translation>Hourly</translation>
    </message>
    <message>
        <source>计算机、通信和其他电子设备制造业</source>
        <translation>Computers and electronics</translation>
    </message>
    <message>
        <source>计薪方式</source>
        <translation>Pay basis</translation>
    </message>
    <message>
        <source>证书</source>
        <translation>certificate</translation>
    </message>
    <message>
        <source>证书 role</source>
        <translation>certificate role</translation>
    </message>
    <message>
        <source>证书名称</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>证书种类</source>
        <translation>kind of certificate</translation>
    </message>
    <message>
        <source>证书编号</source>
        <translation>Certificate no.</translation>
    </message>
    <message>
        <source>证件类型</source>
        <translation>ID type</translation>
    </message>
    <message>
        <source>证号卡号</source>
        <translation>ID and card numbers</translation>
    </message>
    <message>
        <source>识别时间</source>
        <translation>Identified on</translation>
    </message>
    <message>
        <source>请不要打开来历不明的数据文件。</source>
        <translation>Do not open data files of unknown origin.</translation>
    </message>
    <message>
        <source>请不要重复同一个字符。</source>
        <translation>Do not repeat one character.</translation>
    </message>
    <message>
        <source>请从备份中恢复这个文件，没有它数据无法打开。</source>
        <translation>Restore this file from a backup; without it the data cannot be opened.</translation>
    </message>
    <message>
        <source>请从最近的备份恢复。</source>
        <translation>Please restore the latest backup.</translation>
    </message>
    <message>
        <source>请先停用不再使用的电脑。</source>
        <translation>First withdraw a computer that is no longer used.</translation>
    </message>
    <message>
        <source>请先在“上报与接收”里选县里给的登记文件（.vde）。</source>
        <translation>First choose the county&apos;s enrolment file (.vde) under &quot;County files&quot;.</translation>
    </message>
    <message>
        <source>请先完成“登记到县里”的第 1 步。</source>
        <translation>First do step 1 of &quot;Enrol with the county&quot;.</translation>
    </message>
    <message>
        <source>请先导入县里的登记文件。</source>
        <translation>First read the county&apos;s enrolment file.</translation>
    </message>
    <message>
        <source>请先批准它的登记申请。</source>
        <translation>First approve its request.</translation>
    </message>
    <message>
        <source>请先更新本程序。</source>
        <translation>Please update this program first.</translation>
    </message>
    <message>
        <source>请先更新本程序，再打开。</source>
        <translation>Please update this program, then open again.</translation>
    </message>
    <message>
        <source>请先登记它的申请。</source>
        <translation>First register its request.</translation>
    </message>
    <message>
        <source>请先解压，再选里面的表格文件。</source>
        <translation>Unpack it first, then choose the sheet in it.</translation>
    </message>
    <message>
        <source>请先输密码解压，再选里面的表格文件。</source>
        <translation>Unpack it with its password first, then choose the sheet in it.</translation>
    </message>
    <message>
        <source>请再输一次原来的密码。</source>
        <translation>Please type the old password again.</translation>
    </message>
    <message>
        <source>请写一句为什么作废，例如“重复登记”。</source>
        <translation>Say in a few words why, for example &quot;registered twice&quot;.</translation>
    </message>
    <message>
        <source>请分成几个文件。</source>
        <translation>Please split it into several files.</translation>
    </message>
    <message>
        <source>请分组填写。</source>
        <translation>Please fill group by group.</translation>
    </message>
    <message>
        <source>请删去一些栏目。</source>
        <translation>Please take away some columns.</translation>
    </message>
    <message>
        <source>请删去一栏。</source>
        <translation>Please delete one of the columns.</translation>
    </message>
    <message>
        <source>请删去图片和无关的工作表后另存。</source>
        <translation>Please delete pictures and other sheets and save again.</translation>
    </message>
    <message>
        <source>请到村里核对后重新导出。</source>
        <translation>Please check in the village and export again.</translation>
    </message>
    <message>
        <source>请加上一行，例如 title = &quot;劳动力花名册&quot;。</source>
        <translation>Please add a line, for example title = &quot;Roster&quot;.</translation>
    </message>
    <message>
        <source>请另存为 UTF-8 编码。</source>
        <translation>Please save it as UTF-8.</translation>
    </message>
    <message>
        <source>请只留台账部分，删去图片，另存后再导入。</source>
        <translation>Please keep only the ledger, delete pictures, save and import again.</translation>
    </message>
    <message>
        <source>请向县里要本机的批准文件。</source>
        <translation>Please ask the county for this computer&apos;s approval.</translation>
    </message>
    <message>
        <source>请向本县就业局要登记文件。</source>
        <translation>Please ask your county employment bureau for the enrolment file.</translation>
    </message>
    <message>
        <source>请向来件单位打电话核实，并重新索取一份。</source>
        <translation>Please telephone the sender and ask for a new file.</translation>
    </message>
    <message>
        <source>请在“登记到县里”第 1 步选它；已经登记过的不用再选。</source>
        <translation>Choose it in step 1 of &quot;Enrol with the county&quot;; once enrolled it is not needed again.</translation>
    </message>
    <message>
        <source>请在原来那台电脑上重新导出；还不行就请联系县里的管理员。</source>
        <translation>Please export again on the computer it came from; if that fails, ask the county&apos;s administrator.</translation>
    </message>
    <message>
        <source>请在名字后加一个字以便区分。</source>
        <translation>Please add a character to tell them apart.</translation>
    </message>
    <message>
        <source>请对方检查后分成几个文件重新导出。</source>
        <translation>Please have the sender check it and export several files.</translation>
    </message>
    <message>
        <source>请对照恢复单逐组检查，字母不分大小写。</source>
        <translation>Please compare with the recovery sheet group by group; upper or lower case is the same.</translation>
    </message>
    <message>
        <source>请打电话向县里逐组核对；不一致的文件不要用。</source>
        <translation>Please compare the groups with the county by telephone; do not use a file that differs.</translation>
    </message>
    <message>
        <source>请把密钥文件找回来，或另选一个空文件夹。</source>
        <translation>Please find the key file, or choose another, empty folder.</translation>
    </message>
    <message>
        <source>请把文件留着，向县里核实应当使用哪个版本的程序。</source>
        <translation>Please keep the file and ask the county which version of the program to use.</translation>
    </message>
    <message>
        <source>请把文件留着，更新本机的程序以后再接收一次。</source>
        <translation>Please keep the file, update this program, and receive it again.</translation>
    </message>
    <message>
        <source>请把过长的文字删短后再保存。</source>
        <translation>Please shorten the long text and save again.</translation>
    </message>
    <message>
        <source>请把这一项改短，再填。</source>
        <translation>Please shorten this value, then fill again.</translation>
    </message>
    <message>
        <source>请按 F5 刷新名单，再核实下一个人。</source>
        <translation>Press F5 to renew the list, then verify the next person.</translation>
    </message>
    <message>
        <source>请按 F5 刷新后再选一次。</source>
        <translation>Press F5 to renew, then choose again.</translation>
    </message>
    <message>
        <source>请按村分开导出。</source>
        <translation>Please export village by village.</translation>
    </message>
    <message>
        <source>请换一个U盘或文件夹再导出一次。</source>
        <translation>Please use another USB stick or folder and export again.</translation>
    </message>
    <message>
        <source>请换一个文件夹，例如 D 盘。</source>
        <translation>Please use another folder, for example on drive D.</translation>
    </message>
    <message>
        <source>请换一个磁盘再备份一次；原来的备份先不要删。</source>
        <translation>Please use another disk and back up again; do not delete the old backup yet.</translation>
    </message>
    <message>
        <source>请换一个空文件夹；确实要替换时加 --replace。</source>
        <translation>Please use an empty folder; add --replace only if you mean to replace.</translation>
    </message>
    <message>
        <source>请换一份备份。</source>
        <translation>Please use another backup.</translation>
    </message>
    <message>
        <source>请核对引号、等号和方括号是否成对。</source>
        <translation>Check that quotes, equals signs and brackets are in pairs.</translation>
    </message>
    <message>
        <source>请核对文件。</source>
        <translation>Please check the file.</translation>
    </message>
    <message>
        <source>请核对文件夹，或先新建一个。</source>
        <translation>Check the folder, or create a register first.</translation>
    </message>
    <message>
        <source>请核对是不是拿错了别的县的文件；与县里电话核对六组数字后重新索取。</source>
        <translation>Check whether the file is another county&apos;s; compare the six groups of digits by telephone and ask for a new one.</translation>
    </message>
    <message>
        <source>请核对是不是拿错了别的村或别的县的文件。</source>
        <translation>Check whether the file is another village&apos;s or county&apos;s.</translation>
    </message>
    <message>
        <source>请核对村代码，必要时用 --code 更正。</source>
        <translation>Check the village code; correct it with --code if need be.</translation>
    </message>
    <message>
        <source>请核对用户名。</source>
        <translation>Please check the user name.</translation>
    </message>
    <message>
        <source>请核对编码（UTF-8）、引号、等号和方括号。</source>
        <translation>Check encoding (UTF-8), quotes, equals signs and brackets.</translation>
    </message>
    <message>
        <source>请检查U盘是否插好、是否写保护，或换一个文件夹再导出。</source>
        <translation>Check that the USB stick is in and not write-protected, or export to another folder.</translation>
    </message>
    <message>
        <source>请检查空间，或换一个磁盘、U盘。</source>
        <translation>Check the space left, or use another disk or USB stick.</translation>
    </message>
    <message>
        <source>请检查表头，或在列的对应里指定哪一列是姓名。</source>
        <translation>Check the header, or choose the name column under Columns.</translation>
    </message>
    <message>
        <source>请清理出空间或换一个U盘再导出。</source>
        <translation>Make room, or export to another USB stick.</translation>
    </message>
    <message>
        <source>请用 --data 指到县级登记台的文件夹。</source>
        <translation>Give the folder of the county&apos;s register with --data.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，取消密码，另存为 .xlsx 后再导入。</source>
        <translation>Open it with WPS or Excel, take the password off, save as .xlsx and import again.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，另存为 .xlsx 后再导入。</source>
        <translation>Open it with WPS or Excel, save as .xlsx and import again.</translation>
    </message>
    <message>
        <source>请用 WPS 或 Excel 打开，另存为 .xlsx 后再试。</source>
        <translation>Open it with WPS or Excel, save as .xlsx and try again.</translation>
    </message>
    <message>
        <source>请用 WPS 打开，另存为 .xlsx 后再导入。</source>
        <translation>Open it with WPS, save as .xlsx and import again.</translation>
    </message>
    <message>
        <source>请用备份里的密钥文件替换后再打开。</source>
        <translation>Replace it with the key file of a backup, then open again.</translation>
    </message>
    <message>
        <source>请用字段名，例如 labourer.name、spell.place。</source>
        <translation>Use field names such as labourer.name, spell.place.</translation>
    </message>
    <message>
        <source>请用引号括起来。</source>
        <translation>Please put it in quotes.</translation>
    </message>
    <message>
        <source>请用最近的备份恢复；不要删除原来的文件夹。</source>
        <translation>Please restore the latest backup; do not delete the old folder.</translation>
    </message>
    <message>
        <source>请直接打开它，或者另选一个空文件夹。</source>
        <translation>Open it as it is, or choose another, empty folder.</translation>
    </message>
    <message>
        <source>请看清大小写和输入法后再输一次；忘记密码可用恢复单。</source>
        <translation>Check capitals and input method and type again; if forgotten, use the recovery sheet.</translation>
    </message>
    <message>
        <source>请确认文件还在。</source>
        <translation>Check that the file is still there.</translation>
    </message>
    <message>
        <source>请确认文件还在，且没有被别的程序占用。</source>
        <translation>Check that the file is still there and no other program holds it.</translation>
    </message>
    <message>
        <source>请继续用旧版本，并告诉县里。</source>
        <translation>Go on with the old version and tell the county.</translation>
    </message>
    <message>
        <source>请输入打开密码，或者先用 WPS、Excel 取消密码。</source>
        <translation>Type the password of the file, or take it off with WPS or Excel.</translation>
    </message>
    <message>
        <source>请选一个原因；日期默认是今天。</source>
        <translation>Please choose a reason; the date is today if not given.</translation>
    </message>
    <message>
        <source>请选县里给的反馈文件（.vdd）或批准文件（.vda）。</source>
        <translation>Choose the county&apos;s answer (.vdd) or approval (.vda).</translation>
    </message>
    <message>
        <source>请选择以 .vdb 结尾的备份文件。</source>
        <translation>Choose a backup file ending in .vdb.</translation>
    </message>
    <message>
        <source>请选表格文件。</source>
        <translation>Please choose a sheet.</translation>
    </message>
    <message>
        <source>请重新复制一份。</source>
        <translation>Please copy it again.</translation>
    </message>
    <message>
        <source>请重新复制一份，或用 WPS 打开后另存。</source>
        <translation>Please copy it again, or open it with WPS and save.</translation>
    </message>
    <message>
        <source>请重新拷贝一次；还不行就请对方重新导出。</source>
        <translation>Please copy it again; if that fails, have it exported again.</translation>
    </message>
    <message>
        <source>读不出来</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>财产收入</source>
        <translation>Property</translation>
    </message>
    <message>
        <source>货币金融服务</source>
        <translation>Money and banking</translation>
    </message>
    <message>
        <source>贵州技工</source>
        <translation>Guizhou Technicians</translation>
    </message>
    <message>
        <source>资本市场服务</source>
        <translation>Capital markets</translation>
    </message>
    <message>
        <source>赫哲族</source>
        <translation>Hezhen</translation>
    </message>
    <message>
        <source>起止与渠道</source>
        <translation>Dates and channel</translation>
    </message>
    <message>
        <source>身份</source>
        <translation>Identity</translation>
    </message>
    <message>
        <source>身份证号</source>
        <translation>ID number</translation>
    </message>
    <message>
        <source>身份证号应为18位，现在是{count}位；请对照证件核对</source>
        <translation>An ID number has 18 characters, this has {count}; check with the card</translation>
    </message>
    <message>
        <source>身份证号校验位不对，可能有一位抄错；请对照证件逐位核对</source>
        <translation>The check digit of the ID number is wrong, perhaps one digit miscopied; compare with the card</translation>
    </message>
    <message>
        <source>身份证号被表格软件当成数字，后几位已经丢失；请对照证件重新输入</source>
        <translation>A sheet took the ID number for a number and lost its last digits; type it again from the card</translation>
    </message>
    <message>
        <source>身份证号里的出生日期不对；请对照证件核对</source>
        <translation>The birth date in the ID number is wrong; check with the card</translation>
    </message>
    <message>
        <source>身体健康原因</source>
        <translation>Own health</translation>
    </message>
    <message>
        <source>转岗待岗</source>
        <translation>Between posts</translation>
    </message>
    <message>
        <source>转移收入</source>
        <translation>Transfers</translation>
    </message>
    <message>
        <source>软件和信息技术服务业</source>
        <translation>Software and IT services</translation>
    </message>
    <message>
        <source>边缘易致贫户</source>
        <translation>Marginal</translation>
    </message>
    <message>
        <source>达斡尔族</source>
        <translation>Daur</translation>
    </message>
    <message>
        <source>迁出</source>
        <translation>Moved away</translation>
    </message>
    <message>
        <source>返乡</source>
        <translation>Home again</translation>
    </message>
    <message>
        <source>返乡(离岗)原因</source>
        <translation>Why returned</translation>
    </message>
    <message>
        <source>返乡创业</source>
        <translation>Start a business at home</translation>
    </message>
    <message>
        <source>返乡创业就业</source>
        <translation>Home to start or work</translation>
    </message>
    <message>
        <source>返回时间</source>
        <translation>Returned on</translation>
    </message>
    <message>
        <source>返回时间{date}还没有到；请核对，还没有返回的先空着</source>
        <translation>The return date {date} is still to come; leave it empty until then</translation>
    </message>
    <message>
        <source>还没有上报</source>
        <translation>no report yet</translation>
    </message>
    <message>
        <source>还没有登记到县里，不能上报。</source>
        <translation>Not enrolled with the county yet, cannot report.</translation>
    </message>
    <message>
        <source>还没有登记就业情况。</source>
        <translation>No work status yet.</translation>
    </message>
    <message>
        <source>这一栏没有写 field</source>
        <translation>This column has no field</translation>
    </message>
    <message>
        <source>这一段</source>
        <translation>this spell</translation>
    </message>
    <message>
        <source>这不是县级反馈文件</source>
        <translation>This is not an answer of the county</translation>
    </message>
    <message>
        <source>这不是县里的登记文件</source>
        <translation>This is not an enrolment file of the county</translation>
    </message>
    <message>
        <source>这不是村级劳务登记台的上报或反馈文件</source>
        <translation>This is no report or answer of VillageDesk</translation>
    </message>
    <message>
        <source>这个人已经不在登记台里了。</source>
        <translation>This person is no longer in the register.</translation>
    </message>
    <message>
        <source>这个人的登记已经作废，核实没有记下。</source>
        <translation>This person was voided, the verification was not noted.</translation>
    </message>
    <message>
        <source>这台电脑已经批准。</source>
        <translation>This computer is approved already.</translation>
    </message>
    <message>
        <source>这台电脑还没有批准。</source>
        <translation>This computer is not approved yet.</translation>
    </message>
    <message>
        <source>这户有{count}个同名的户主“{names}”，可能是两户并成了一户；请核对后分开登记</source>
        <translation>{count} householders of this household are called &quot;{names}&quot;, perhaps two households in one; check and separate</translation>
    </message>
    <message>
        <source>这户有{count}个户主（{names}）；请留一个，其他人改与户主关系</source>
        <translation>This household has {count} heads ({names}); keep one and correct the relation of the others</translation>
    </message>
    <message>
        <source>这户没有户主；请填户主姓名，或把一个人的与户主关系选为户主</source>
        <translation>This household has no head; enter the householder&apos;s name, or mark one person as head</translation>
    </message>
    <message>
        <source>这是15位旧身份证号，只作历史参考；请填18位号码</source>
        <translation>This is an old 15-digit ID number, kept for reference; fill in the one with 18</translation>
    </message>
    <message>
        <source>这是县里的登记文件，请在登记时选用</source>
        <translation>This is the county&apos;s enrolment file; use it when enrolling</translation>
    </message>
    <message>
        <source>这次要保存的内容太长，装不下。</source>
        <translation>There is too much text to save at once.</translation>
    </message>
    <message>
        <source>这里可以写 limits 和 checks。</source>
        <translation>limits and checks may stand here.</translation>
    </message>
    <message>
        <source>连续失业一年以上</source>
        <translation>Unemployed for over a year</translation>
    </message>
    <message>
        <source>退回补正</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>退役军人</source>
        <translation>Veteran</translation>
    </message>
    <message>
        <source>退役日期</source>
        <translation>Left service on</translation>
    </message>
    <message>
        <source>选填</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>通用设备制造业</source>
        <translation>General machinery</translation>
    </message>
    <message>
        <source>造纸和纸制品业</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>道路运输业</source>
        <translation>Road transport</translation>
    </message>
    <message>
        <source>遗失补办中</source>
        <translation>Lost, being replaced</translation>
    </message>
    <message>
        <source>邮件</source>
        <translation>an e-mail</translation>
    </message>
    <message>
        <source>邮政业</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>鄂伦春族</source>
        <translation>Oroqen</translation>
    </message>
    <message>
        <source>鄂温克族</source>
        <translation>Ewenki</translation>
    </message>
    <message>
        <source>配偶</source>
        <translation>Spouse</translation>
    </message>
    <message>
        <source>配偶的曾祖父母或外曾祖父母</source>
        <translation>Spouse&apos;s great-grandparents</translation>
    </message>
    <message>
        <source>配偶的祖父母或外祖父母</source>
        <translation>Spouse&apos;s grandparents</translation>
    </message>
    <message>
        <source>酒、饮料和精制茶制造业</source>
        <translation>Drinks and tea</translation>
    </message>
    <message>
        <source>采矿业</source>
        <translation>Mining</translation>
    </message>
    <message>
        <source>采集人</source>
        <translation>Collected by</translation>
    </message>
    <message>
        <source>采集日期</source>
        <translation>Collected on</translation>
    </message>
    <message>
        <source>重复登记</source>
        <translation>Registered twice</translation>
    </message>
    <message>
        <source>金属制品、机械和设备修理业</source>
        <translation>Repair of metal goods and machinery</translation>
    </message>
    <message>
        <source>金属制品业</source>
        <translation>Metal products</translation>
    </message>
    <message>
        <source>金融业</source>
        <translation>Finance</translation>
    </message>
    <message>
        <source>金额</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>金额“{text}”看不懂；请只填数字，单位元</source>
        <translation>The amount &quot;{text}&quot; is unclear; write a number only, in yuan</translation>
    </message>
    <message>
        <source>铁路、船舶、航空航天和其他运输设备制造业</source>
        <translation>Rail, ship, aerospace and other transport equipment</translation>
    </message>
    <message>
        <source>铁路运输业</source>
        <translation>Rail transport</translation>
    </message>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>锡伯族</source>
        <translation>Xibe</translation>
    </message>
    <message>
        <source>长女</source>
        <translation>Eldest daughter</translation>
    </message>
    <message>
        <source>长子</source>
        <translation>Eldest son</translation>
    </message>
    <message>
        <source>长期慢性病</source>
        <translation>Chronic illness</translation>
    </message>
    <message>
        <source>门巴族</source>
        <translation>Monba</translation>
    </message>
    <message>
        <source>阿昌族</source>
        <translation>Achang</translation>
    </message>
    <message>
        <source>零售业</source>
        <translation>Retail</translation>
    </message>
    <message>
        <source>零就业家庭</source>
        <translation>Zero-employment household</translation>
    </message>
    <message>
        <source>零就业家庭成员</source>
        <translation>Zero-employment household</translation>
    </message>
    <message>
        <source>需改正的行</source>
        <translation>Rows to correct</translation>
    </message>
    <message>
        <source>非亲属</source>
        <translation>Not related</translation>
    </message>
    <message>
        <source>非农业户口</source>
        <translation>Non-agricultural</translation>
    </message>
    <message>
        <source>非在校生</source>
        <translation>Not a student</translation>
    </message>
    <message>
        <source>非金属矿物制品业</source>
        <translation>Non-metallic mineral products</translation>
    </message>
    <message>
        <source>非金属矿采选业</source>
        <translation>Non-metallic ore mining</translation>
    </message>
    <message>
        <source>革家人</source>
        <translation>Gejia</translation>
    </message>
    <message>
        <source>风险是否消除</source>
        <translation>Risk removed</translation>
    </message>
    <message>
        <source>风险消除时间</source>
        <translation>Risk removed on</translation>
    </message>
    <message>
        <source>食品制造业</source>
        <translation>Food</translation>
    </message>
    <message>
        <source>餐饮业</source>
        <translation>Catering</translation>
    </message>
    <message>
        <source>首席技师</source>
        <translation>Chief technician</translation>
    </message>
    <message>
        <source>马兰花</source>
        <translation>Malan Flower</translation>
    </message>
    <message>
        <source>高中</source>
        <translation>Senior secondary</translation>
    </message>
    <message>
        <source>高山族</source>
        <translation>Gaoshan</translation>
    </message>
    <message>
        <source>高校毕业生</source>
        <translation>College graduate</translation>
    </message>
    <message>
        <source>黎族</source>
        <translation>Li</translation>
    </message>
    <message>
        <source>黑色金属冶炼和压延加工业</source>
        <translation>Ferrous metals</translation>
    </message>
    <message>
        <source>黑色金属矿采选业</source>
        <translation>Ferrous ore mining</translation>
    </message>
    <message>
        <source>黔旅工匠</source>
        <translation>Qian Travel Craftsmen</translation>
    </message>
    <message>
        <source>黔灵家政</source>
        <translation>Qianling Domestic</translation>
    </message>
    <message>
        <source>黔菜师傅</source>
        <translation>Qian Cuisine Cooks</translation>
    </message>
    <message>
        <source>默认履行法定职责</source>
        <translation>Statutory duty unless changed</translation>
    </message>
    <message>
        <source>{label}（整户一起改）</source>
        <translation>{label} (whole household)</translation>
    </message>
    <message>
        <source>{label}（现在这份工）</source>
        <translation>{label} (present work)</translation>
    </message>
    <message>
        <source>“{label}”有两种填法对不上；请打开本人，先选一个</source>
        <translation>&quot;{label}&quot; has two versions; open the person and choose one</translation>
    </message>
    <message>
        <source>加上</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>去掉</source>
        <translation>Take away</translation>
    </message>
    <message>
        <source>合并</source>
        <translation>merge</translation>
    </message>
    <message>
        <source>同一户的“{label}”已经改成别的值；一户只能有一个</source>
        <translation>&quot;{label}&quot; of the same household was set to another value already; a household has one</translation>
    </message>
    <message>
        <source>批量修改</source>
        <translation>batch change</translation>
    </message>
    <message>
        <source>改成</source>
        <translation>Set to</translation>
    </message>
    <message>
        <source>没有正在进行的务工经历</source>
        <translation>no present spell of work</translation>
    </message>
    <message>
        <source>没有登记农户；请打开本人，先填户主和村民小组</source>
        <translation>no household; open the person and fill in head and village group</translation>
    </message>
    <message>
        <source>没有要改的内容。</source>
        <translation>Nothing to change.</translation>
    </message>
    <message>
        <source>清空</source>
        <translation>Clear</translation>
    </message>
    <message>
        <source>登记已作废或被删去；请按 F5 刷新名单</source>
        <translation>voided or gone; press F5 to renew the list</translation>
    </message>
    <message>
        <source>离册（原因、日期）</source>
        <translation>Off the roll (reason, date)</translation>
    </message>
    <message>
        <source>粘贴</source>
        <translation>pasted</translation>
    </message>
    <message>
        <source>请换一项或换一个值。</source>
        <translation>Please choose another field or value.</translation>
    </message>
    <message>
        <source>返乡：现在这份工结束了</source>
        <translation>Home again: the present work has ended</translation>
    </message>
    <message>
        <source>还没有登记培训需求；请打开本人先登记</source>
        <translation>no training need yet; open the person and register it</translation>
    </message>
    <message>
        <source>还没有登记求职意向；请打开本人先登记</source>
        <translation>no job intent yet; open the person and register it</translation>
    </message>
    <message>
        <source>这个身份证号已经登记给另一个人；请核对</source>
        <translation>this ID number belongs to another person already; please check</translation>
    </message>
    <message>
        <source>（空）</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>“是不是同一个人”的记录与修改记录不一致。</source>
        <translation>The record of who is not the same person does not agree with the changes.</translation>
    </message>
    <message>
        <source>上报与接收</source>
        <translation>County files</translation>
    </message>
    <message>
        <source>不导入</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>不是同一人</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>不能入库</source>
        <translation>Cannot store</translation>
    </message>
    <message>
        <source>严重程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>今天</source>
        <translation>today</translation>
    </message>
    <message>
        <source>可入库</source>
        <translation>Ready</translation>
    </message>
    <message>
        <source>可直接入库</source>
        <translation>Ready to store</translation>
    </message>
    <message>
        <source>告知与采集</source>
        <translation>Notice and collection</translation>
    </message>
    <message>
        <source>在册成员</source>
        <translation>Members on the roll</translation>
    </message>
    <message>
        <source>备份写出以后读回来核对不通过。</source>
        <translation>The backup was written but reads back wrong.</translation>
    </message>
    <message>
        <source>导入台账</source>
        <translation>Import ledger</translation>
    </message>
    <message>
        <source>已登记</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>序</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>张</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>恢复单</source>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <source>昨天</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>更多情况</source>
        <translation>More</translation>
    </message>
    <message>
        <source>有一条登记已经作废，不用再合并。</source>
        <translation>One of them was voided, there is nothing to merge.</translation>
    </message>
    <message>
        <source>有新内容</source>
        <translation>New values</translation>
    </message>
    <message>
        <source>未核实</source>
        <translation>Not verified</translation>
    </message>
    <message>
        <source>本人情况</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>本户</source>
        <translation>This household</translation>
    </message>
    <message>
        <source>本月满16岁</source>
        <translation>Turn 16 this month</translation>
    </message>
    <message>
        <source>村民组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>校核</source>
        <translation>Check</translation>
    </message>
    <message>
        <source>核实表</source>
        <translation>Verification sheet</translation>
    </message>
    <message>
        <source>清单还没有名称。</source>
        <translation>The list has no name yet.</translation>
    </message>
    <message>
        <source>现在状况</source>
        <translation>At present</translation>
    </message>
    <message>
        <source>登记单</source>
        <translation>Registration slip</translation>
    </message>
    <message>
        <source>确实是两个人的，请先把合并撤回。</source>
        <translation>If they are two people, take the merge back first.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>请写一个名称，例如“三组未就业”。</source>
        <translation>Please enter a name, for example &quot;Group 3, not employed&quot;.</translation>
    </message>
    <message>
        <source>请按 F5 刷新，看看现在的样子。</source>
        <translation>Press F5 to see the present state.</translation>
    </message>
    <message>
        <source>请换一个U盘再备份一次。</source>
        <translation>Please use another USB stick and back up again.</translation>
    </message>
    <message>
        <source>请换一个空文件夹。</source>
        <translation>Please choose an empty folder.</translation>
    </message>
    <message>
        <source>请看U盘是否插好、空间够不够，然后再备份一次。</source>
        <translation>Check that the USB stick is in and has room, then back up again.</translation>
    </message>
    <message>
        <source>请看清大小写和输入法，再输一次。</source>
        <translation>Check capitals and input method and type again.</translation>
    </message>
    <message>
        <source>身份与户</source>
        <translation>Identity and household</translation>
    </message>
    <message>
        <source>这两条登记已经合并成一个人。</source>
        <translation>These two have been merged into one person.</translation>
    </message>
    <message>
        <source>这两条登记没有合并在一起。</source>
        <translation>These two are not merged.</translation>
    </message>
    <message>
        <source>重复</source>
        <translation>Double</translation>
    </message>
    <message>
        <source>问题</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>需核对</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>页</source>
        <translation>pages</translation>
    </message>
    <message>
        <source>首页</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>可以先用 find 查找。</source>
        <translation>Look for it with find first.</translation>
    </message>
    <message>
        <source>同村、姓名和出生日期相同</source>
        <translation>same village, name and birth date</translation>
    </message>
    <message>
        <source>姓名和电话相同</source>
        <translation>same name and phone</translation>
    </message>
    <message>
        <source>姓名和电话相同、身份证号不同</source>
        <translation>same name and phone, different ID number</translation>
    </message>
    <message>
        <source>姓名相同、身份证号只差一两位</source>
        <translation>same name, ID number off by one or two digits</translation>
    </message>
    <message>
        <source>请核对表头，或指定哪一栏是姓名。</source>
        <translation>Check the header, or say which column is the name.</translation>
    </message>
    <message>
        <source>身份证号相同</source>
        <translation>Same ID number</translation>
    </message>
    <message>
        <source>身份证号相同、姓名不同</source>
        <translation>same ID number, different name</translation>
    </message>
    <message>
        <source>1 是</source>
        <translation>1 Yes</translation>
    </message>
    <message>
        <source>2 否</source>
        <translation>2 No</translation>
    </message>
    <message>
        <source>“{root}”里已经有一个登记台，不会覆盖它。</source>
        <translation>There is a register in &quot;{root}&quot; already; it is not overwritten.</translation>
    </message>
    <message>
        <source>一户一表</source>
        <translation>Household sheet</translation>
    </message>
    <message>
        <source>个人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>备份没有写到“{folder}”。</source>
        <translation>The backup was not written to &quot;{folder}&quot;.</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>未填村民组</source>
        <translation>No village group</translation>
    </message>
    <message>
        <source>空白登记表</source>
        <translation>Blank form</translation>
    </message>
    <message>
        <source>空白登记表（按人）</source>
        <translation>Blank form (by person)</translation>
    </message>
    <message>
        <source>空白登记表（按户）</source>
        <translation>Blank form (by household)</translation>
    </message>
    <message>
        <source>其他＿＿＿＿</source>
        <translation>Other ____</translation>
    </message>
    <message>
        <source>制表人</source>
        <translation>Made by</translation>
    </message>
    <message>
        <source>审核人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>width 应是 {least} 到 {most} 的数字</source>
        <translation>width must be a number from {least} to {most}</translation>
    </message>
    <message>
        <source>{code} 的设置不对</source>
        <translation>{code} is set wrongly</translation>
    </message>
    <message>
        <source>{code}：不认识“{unknown}”</source>
        <translation>{code}: &quot;{unknown}&quot; is not known</translation>
    </message>
    <message>
        <source>{days} 天</source>
        <translation>{days} days</translation>
    </message>
    <message>
        <source>{hours} 小时</source>
        <translation>{hours} hours</translation>
    </message>
    <message>
        <source>{key} 应是不超过 {count} 个字的文字</source>
        <translation>{key} must be a text of up to {count} characters</translation>
    </message>
    <message>
        <source>{label} {old} → {new}</source>
        <translation>{label} {old} → {new}</translation>
    </message>
    <message>
        <source>{label}有变化</source>
        <translation>{label} changed</translation>
    </message>
    <message>
        <source>{label}补上{new}</source>
        <translation>{label}: {new} added</translation>
    </message>
    <message>
        <source>{message}。</source>
        <translation>{message}.</translation>
    </message>
    <message>
        <source>{message}（{detail}）。</source>
        <translation>{message} ({detail}).</translation>
    </message>
    <message>
        <source>{name} 不完整</source>
        <translation>{name} is incomplete</translation>
    </message>
    <message>
        <source>{name} 应是不小于 0 的整数</source>
        <translation>{name} must be a whole number, 0 or more</translation>
    </message>
    <message>
        <source>{parts}。</source>
        <translation>{parts}.</translation>
    </message>
    <message>
        <source>{shown}{more}；登记台里已有{who}，请核对</source>
        <translation>{shown}{more}; in the register is {who}, please check</translation>
    </message>
    <message>
        <source>{since}外出的一段</source>
        <translation>the spell since {since}</translation>
    </message>
    <message>
        <source>{words}（不自动改）</source>
        <translation>{words} (not changed by itself)</translation>
    </message>
    <message>
        <source>“{field}”写了两次</source>
        <translation>&quot;{field}&quot; stands there twice</translation>
    </message>
    <message>
        <source>“{file}”不是村里的上报文件</source>
        <translation>&quot;{file}&quot; is not a village&apos;s report</translation>
    </message>
    <message>
        <source>“{file}”用的编码不认识。</source>
        <translation>&quot;{file}&quot; has an unknown encoding.</translation>
    </message>
    <message>
        <source>“{file}”的工作表“{name}”不是普通的表格。</source>
        <translation>The sheet &quot;{name}&quot; of &quot;{file}&quot; is no ordinary sheet.</translation>
    </message>
    <message>
        <source>“{file}”里有不允许的内容。</source>
        <translation>&quot;{file}&quot; holds something that is not allowed.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到姓名列。</source>
        <translation>No name column found in &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到姓名栏。</source>
        <translation>No name column found in &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到表头。</source>
        <translation>No header found in &quot;{file}&quot;.</translation>
    </message>
    <message>
        <source>“{header}”里有读不出的字，请对照原表改正</source>
        <translation>&quot;{header}&quot; has characters that could not be read; correct them from the original</translation>
    </message>
    <message>
        <source>“{name}”{told}</source>
        <translation>&quot;{name}&quot; {told}</translation>
    </message>
    <message>
        <source>“{name}”不是 .xlsx 表格，不能照原样填。</source>
        <translation>&quot;{name}&quot; is not an .xlsx sheet and cannot be filled as it is.</translation>
    </message>
    <message>
        <source>“{name}”不是 UTF-8 文本。</source>
        <translation>&quot;{name}&quot; is not UTF-8 text.</translation>
    </message>
    <message>
        <source>“{name}”不是本程序的备份。</source>
        <translation>&quot;{name}&quot; is not a backup of this program.</translation>
    </message>
    <message>
        <source>“{name}”不是表格文件。</source>
        <translation>&quot;{name}&quot; is not a sheet.</translation>
    </message>
    <message>
        <source>“{name}”写出后读回来不一样，已删除。</source>
        <translation>&quot;{name}&quot; read back differently and was deleted.</translation>
    </message>
    <message>
        <source>“{name}”写的村和这台电脑登记的村不一样。</source>
        <translation>The village in &quot;{name}&quot; is not the one this computer is registered for.</translation>
    </message>
    <message>
        <source>“{name}”太大，不像台账样式。</source>
        <translation>&quot;{name}&quot; is too large for a layout.</translation>
    </message>
    <message>
        <source>“{name}”太大，不像校核设置。</source>
        <translation>&quot;{name}&quot; is too large for settings of the check.</translation>
    </message>
    <message>
        <source>“{name}”是 XML 文件，里面没有表格。</source>
        <translation>&quot;{name}&quot; is an XML file without a table.</translation>
    </message>
    <message>
        <source>“{name}”是{kind}，不是表格。</source>
        <translation>&quot;{name}&quot; is {kind}, not a sheet.</translation>
    </message>
    <message>
        <source>“{name}”是{words}，不能直接导入。</source>
        <translation>&quot;{name}&quot; is {words} and cannot be imported as it is.</translation>
    </message>
    <message>
        <source>“{name}”是压缩包，不是表格。</source>
        <translation>&quot;{name}&quot; is an archive, not a sheet.</translation>
    </message>
    <message>
        <source>“{name}”是县里的登记文件，办理登记时用。</source>
        <translation>&quot;{name}&quot; is the county&apos;s enrolment file, used when enrolling.</translation>
    </message>
    <message>
        <source>“{name}”是发给另一台电脑的反馈。</source>
        <translation>&quot;{name}&quot; is an answer for another computer.</translation>
    </message>
    <message>
        <source>“{name}”是有密码的压缩包。</source>
        <translation>&quot;{name}&quot; is an archive with a password.</translation>
    </message>
    <message>
        <source>“{name}”是网页归档文件，不能直接导入。</source>
        <translation>&quot;{name}&quot; is a web archive and cannot be imported as it is.</translation>
    </message>
    <message>
        <source>“{name}”的加密方式这里打不开。</source>
        <translation>The encryption of &quot;{name}&quot; cannot be opened here.</translation>
    </message>
    <message>
        <source>“{name}”的打开密码不对。</source>
        <translation>The password of &quot;{name}&quot; is wrong.</translation>
    </message>
    <message>
        <source>“{name}”第 {line} 行：{fault}。</source>
        <translation>&quot;{name}&quot; line {line}: {fault}.</translation>
    </message>
    <message>
        <source>“{name}”设有打开密码。</source>
        <translation>&quot;{name}&quot; has a password.</translation>
    </message>
    <message>
        <source>“{name}”里有不允许的内容。</source>
        <translation>&quot;{name}&quot; holds something that is not allowed.</translation>
    </message>
    <message>
        <source>“{name}”里的文字读不出来。</source>
        <translation>The text in &quot;{name}&quot; cannot be read.</translation>
    </message>
    <message>
        <source>“{name}”（{code}）不属于本县（{county}）。</source>
        <translation>&quot;{name}&quot; ({code}) does not belong to this county ({county}).</translation>
    </message>
    <message>
        <source>“{name}”：{fault}。</source>
        <translation>&quot;{name}&quot;: {fault}.</translation>
    </message>
    <message>
        <source>“{parent}”空间不够，文件没有写出。</source>
        <translation>Too little room in &quot;{parent}&quot;, the file was not written.</translation>
    </message>
    <message>
        <source>“{path}”写不进去。</source>
        <translation>&quot;{path}&quot; cannot be written.</translation>
    </message>
    <message>
        <source>“{root}”不能写入。</source>
        <translation>&quot;{root}&quot; cannot be written.</translation>
    </message>
    <message>
        <source>“{root}”里已经有一个登记台。</source>
        <translation>There is a register in &quot;{root}&quot; already.</translation>
    </message>
    <message>
        <source>“{root}”里有登记台的数据，但缺密钥文件 keyslots.json。</source>
        <translation>&quot;{root}&quot; holds a register&apos;s data but not its key file keyslots.json.</translation>
    </message>
    <message>
        <source>“{root}”里没有登记台。</source>
        <translation>There is no register in &quot;{root}&quot;.</translation>
    </message>
    <message>
        <source>“{target}”写不进去。</source>
        <translation>&quot;{target}&quot; cannot be written.</translation>
    </message>
    <message>
        <source>一个文件最多装 {most} 条，这里有 {count} 条。</source>
        <translation>A file holds {most} changes at most, here are {count}.</translation>
    </message>
    <message>
        <source>不能按“{order}”排序</source>
        <translation>cannot be ordered by &quot;{order}&quot;</translation>
    </message>
    <message>
        <source>不认识“{key}”</source>
        <translation>&quot;{key}&quot; is not known</translation>
    </message>
    <message>
        <source>不认识“{unknown}”</source>
        <translation>&quot;{unknown}&quot; is not known</translation>
    </message>
    <message>
        <source>不认识编号为 {device} 的电脑。</source>
        <translation>No computer with the number {device} is known.</translation>
    </message>
    <message>
        <source>例如 {name} = {usual}。</source>
        <translation>For example {name} = {usual}.</translation>
    </message>
    <message>
        <source>县里已批准本机，新登记单号用字母 {letter}。</source>
        <translation>The county has approved this computer; new slip numbers carry the letter {letter}.</translation>
    </message>
    <message>
        <source>县里确认了 {confirmed} 条</source>
        <translation>the county confirmed {confirmed} changes</translation>
    </message>
    <message>
        <source>可以写：{chips}。</source>
        <translation>You may write: {chips}.</translation>
    </message>
    <message>
        <source>可以写：{names}。</source>
        <translation>You may write: {names}.</translation>
    </message>
    <message>
        <source>名册与修改记录不一致：{entity} {record}</source>
        <translation>The roll does not agree with the changes: {entity} {record}</translation>
    </message>
    <message>
        <source>名册里多出一条：{entity} {record}</source>
        <translation>One too many on the roll: {entity} {record}</translation>
    </message>
    <message>
        <source>名称有 {count} 个字，太长。</source>
        <translation>The name has {count} characters, too many.</translation>
    </message>
    <message>
        <source>备份“{name}”不完整或已损坏。</source>
        <translation>The backup &quot;{name}&quot; is incomplete or damaged.</translation>
    </message>
    <message>
        <source>备份没有写成：“{target}”写不进去。</source>
        <translation>No backup was made: &quot;{target}&quot; cannot be written.</translation>
    </message>
    <message>
        <source>已经有一位用户叫“{name}”。</source>
        <translation>There is a user called &quot;{name}&quot; already.</translation>
    </message>
    <message>
        <source>带来 {ops} 条别处的修改</source>
        <translation>brought {ops} changes made elsewhere</translation>
    </message>
    <message>
        <source>打不开“{name}”。</source>
        <translation>&quot;{name}&quot; cannot be opened.</translation>
    </message>
    <message>
        <source>打不开文件“{name}”。</source>
        <translation>The file &quot;{name}&quot; cannot be opened.</translation>
    </message>
    <message>
        <source>收件方太多：{count} 个。</source>
        <translation>Too many recipients: {count}.</translation>
    </message>
    <message>
        <source>数据结构损坏：{answer}</source>
        <translation>Damaged data structure: {answer}</translation>
    </message>
    <message>
        <source>数据页损坏：{fault}</source>
        <translation>Damaged data page: {fault}</translation>
    </message>
    <message>
        <source>文件“{file}”已损坏，打不开。</source>
        <translation>The file &quot;{file}&quot; is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>文件“{name}”太大。</source>
        <translation>The file &quot;{name}&quot; is too large.</translation>
    </message>
    <message>
        <source>文件“{name}”太大，行列比台账多得多。</source>
        <translation>The file &quot;{name}&quot; is too large, with far more rows and columns than a ledger.</translation>
    </message>
    <message>
        <source>文件“{name}”已损坏，打不开。</source>
        <translation>The file &quot;{name}&quot; is damaged and cannot be opened.</translation>
    </message>
    <message>
        <source>文件“{name}”是空的。</source>
        <translation>The file &quot;{name}&quot; is empty.</translation>
    </message>
    <message>
        <source>文件里没有工作表“{name}”。</source>
        <translation>There is no sheet &quot;{name}&quot; in the file.</translation>
    </message>
    <message>
        <source>文件里没有工作表“{sheet}”。</source>
        <translation>There is no sheet &quot;{sheet}&quot; in the file.</translation>
    </message>
    <message>
        <source>是不是“{name}”？</source>
        <translation>Did you mean &quot;{name}&quot;?</translation>
    </message>
    <message>
        <source>有表头的栏：{names}。</source>
        <translation>Columns with a header: {names}.</translation>
    </message>
    <message>
        <source>本机已登记到“{name}”，不能改投别处。</source>
        <translation>This computer is enrolled with &quot;{name}&quot; and cannot change over.</translation>
    </message>
    <message>
        <source>本机时间比县里{way} {wrong}，请校准电脑的日期和时间。</source>
        <translation>This computer&apos;s clock is {wrong} {way} of the county&apos;s; please set date and time.</translation>
    </message>
    <message>
        <source>村 {village} 登记的电脑太多，字母用完了。</source>
        <translation>Village {village} has too many computers, the letters are used up.</translation>
    </message>
    <message>
        <source>模板只有 {count} 行空行，名单有 {people} 人。</source>
        <translation>The form has {count} empty rows, the list {people} people.</translation>
    </message>
    <message>
        <source>模板里没有第 {number} 栏。</source>
        <translation>The form has no column {number}.</translation>
    </message>
    <message>
        <source>没有“{chip}”这种名单</source>
        <translation>There is no list &quot;{chip}&quot;</translation>
    </message>
    <message>
        <source>没有“{name}”这个字段</source>
        <translation>There is no field &quot;{name}&quot;</translation>
    </message>
    <message>
        <source>没有叫“{name}”的台账。</source>
        <translation>There is no ledger called &quot;{name}&quot;.</translation>
    </message>
    <message>
        <source>没有叫“{user}”的用户。</source>
        <translation>There is no user called &quot;{user}&quot;.</translation>
    </message>
    <message>
        <source>没有户编号或登记单号 {wanted}，或者这个人没有户。</source>
        <translation>No household or slip number {wanted}, or the person has no household.</translation>
    </message>
    <message>
        <source>没有，{missing}</source>
        <translation>none, {missing}</translation>
    </message>
    <message>
        <source>现有的工作表：{names}</source>
        <translation>Sheets there are: {names}</translation>
    </message>
    <message>
        <source>现有：{titles}。</source>
        <translation>There are: {titles}.</translation>
    </message>
    <message>
        <source>登记台里已有{who}，内容一样</source>
        <translation>{who} is in the register with the same values</translation>
    </message>
    <message>
        <source>登记文件是“{name}”（{county}）的，本村不属于该县。</source>
        <translation>The enrolment file is of &quot;{name}&quot; ({county}), to which this village does not belong.</translation>
    </message>
    <message>
        <source>第 {frm} 条之前</source>
        <translation>before change {frm}</translation>
    </message>
    <message>
        <source>第 {number} 条修改记录</source>
        <translation>change {number}</translation>
    </message>
    <message>
        <source>第 {number} 条修改记录的编号</source>
        <translation>number of change {number}</translation>
    </message>
    <message>
        <source>第 {row} 行有一格 {count} 个字，表格放不下。</source>
        <translation>A cell of row {row} has {count} characters, more than a sheet holds.</translation>
    </message>
    <message>
        <source>第 {seq} 条修改记录与校验值不符。</source>
        <translation>Change {seq} does not agree with its checksum.</translation>
    </message>
    <message>
        <source>第 {seq} 条修改记录之前缺了一段。</source>
        <translation>Changes are missing before change {seq}.</translation>
    </message>
    <message>
        <source>签名编号 {signer}</source>
        <translation>signature {signer}</translation>
    </message>
    <message>
        <source>补上{label}</source>
        <translation>{label} added</translation>
    </message>
    <message>
        <source>表格{number}</source>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>请先在模板里多插入 {missing} 行空行，再填。</source>
        <translation>First insert {missing} more empty rows into the form.</translation>
    </message>
    <message>
        <source>请把“{root}”改名，再重新新建。</source>
        <translation>Please rename &quot;{root}&quot; and create the register again.</translation>
    </message>
    <message>
        <source>请换一个文件名，以 {suffix} 结尾。</source>
        <translation>Use another file name, ending in {suffix}.</translation>
    </message>
    <message>
        <source>请缩短到 {count} 个字以内。</source>
        <translation>Please shorten it to {count} characters.</translation>
    </message>
    <message>
        <source>请至少用 {count} 个字符（一个汉字算两个），例如一句好记的话，或四个用空格隔开的词。</source>
        <translation>Use at least {count} characters (a Chinese one counts double), for example a sentence you remember, or four words with spaces.</translation>
    </message>
    <message>
        <source>超过 {count} 栏</source>
        <translation>more than {count} columns</translation>
    </message>
    <message>
        <source>返乡 {days} 天未再就业，请去走访。</source>
        <translation>Home for {days} days without work, please visit.</translation>
    </message>
    <message>
        <source>这份批准文件是发给“{name}”的另一台电脑的，没有读入。</source>
        <translation>This approval is for another computer of &quot;{name}&quot;; not read.</translation>
    </message>
    <message>
        <source>这里可以写：{names}。</source>
        <translation>Here you may write: {names}.</translation>
    </message>
    <message>
        <source>，另有 {rest} 处</source>
        <translation>, {rest} more</translation>
    </message>
    <message>
        <source>{n} 项没有填：{labels}</source>
        <translation>{n} fields empty: {labels}</translation>
    </message>
    <message>
        <source>可能和登记台里的{who}是同一个人（{how}），请核对</source>
        <translation>may be {who} of the register ({how}), please check</translation>
    </message>
    <message>
        <source>上报</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>身份证号与{other}相同；请核对，是同一个人的合并</source>
        <translation>Same ID number as {other}; check, and merge if it is one person</translation>
    </message>
    <message>
        <source>{who}，共 {n:,} 人</source>
        <translation>{who}, {n:,} people</translation>
    </message>
    <message>
        <source>人</source>
        <translation>people</translation>
    </message>
    <message>
        <source>全村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>共 {n:,} 人</source>
        <translation>{n:,} people</translation>
    </message>
    <message>
        <source>共 {n:,} 条，涉及 {people:,} 人</source>
        <translation>{n:,} problems of {people:,} people</translation>
    </message>
    <message>
        <source>内容没有变化 {n:,} 人</source>
        <translation>{n:,} unchanged</translation>
    </message>
    <message>
        <source>劳动力列表里筛选出的人</source>
        <translation>those filtered in the list of labourers</translation>
    </message>
    <message>
        <source>劳动力名册</source>
        <translation>Roster of labourers</translation>
    </message>
    <message>
        <source>台账导入结果</source>
        <translation>Result of the import</translation>
    </message>
    <message>
        <source>处理情况</source>
        <translation>State</translation>
    </message>
    <message>
        <source>录入人</source>
        <translation>Entered by</translation>
    </message>
    <message>
        <source>新登记 {n:,} 人</source>
        <translation>{n:,} new</translation>
    </message>
    <message>
        <source>更新 {n:,} 人</source>
        <translation>{n:,} updated</translation>
    </message>
    <message>
        <source>校核问题清单</source>
        <translation>List of problems</translation>
    </message>
    <message>
        <source>核对人</source>
        <translation>Checked by</translation>
    </message>
    <message>
        <source>没有姓名、不能存的 {n:,} 行</source>
        <translation>{n:,} rows without a name, not stored</translation>
    </message>
    <message>
        <source>清单：{name}</source>
        <translation>List: {name}</translation>
    </message>
    <message>
        <source>程度</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Result</translation>
    </message>
    <message>
        <source>行</source>
        <translation>rows</translation>
    </message>
    <message>
        <source>行号</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>问题和改法</source>
        <translation>Problem and remedy</translation>
    </message>
    <message>
        <source>问题类别</source>
        <translation>Kind of problem</translation>
    </message>
    <message>
        <source>需要核对的</source>
        <translation>To check</translation>
    </message>
    <message>
        <source>可能和{other}是同一个人（{how}）；请核对，是同一个人的合并，不是的也请记下</source>
        <translation>may be the same person as {other} ({how}); check, merge if so, and note it if not</translation>
    </message>
    <message>
        <source>可能重复登记</source>
        <translation>Possible doubles</translation>
    </message>
    <message>
        <source>和另一次登记不是同一个人</source>
        <translation>not the same person as another one</translation>
    </message>
    <message>
        <source>和另一次登记是不是同一个人，再定</source>
        <translation>whether it is another one&apos;s person is still open</translation>
    </message>
    <message>
        <source>和另一次登记是同一个人</source>
        <translation>the same person as another one</translation>
    </message>
    <message>
        <source>身份证号与登记台里的{who}相同、姓名不同，请核对是不是同一个人；{shown}{more}</source>
        <translation>Same ID number as {who} of the register but another name, check whether it is one person; {shown}{more}</translation>
    </message>
    <message>
        <source>{names}等{count}人</source>
        <translation>{names} and others, {count}</translation>
    </message>
    <message>
        <source>“{file}”：{message}</source>
        <translation>&quot;{file}&quot;: {message}</translation>
    </message>
    <message>
        <source>不作废</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>作废</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>作废：{reason}</source>
        <translation>Voided: {reason}</translation>
    </message>
    <message>
        <source>是否作废</source>
        <translation>Voided or not</translation>
    </message>
    <message>
        <source>另一个窗口或程序正在写数据，等了很久还没写完。</source>
        <translation>Another window or program is writing data and did not finish after a long wait.</translation>
    </message>
    <message>
        <source>数据文件写不进去。</source>
        <translation>The data file cannot be written.</translation>
    </message>
    <message>
        <source>数据文件是只读的，写不进去。</source>
        <translation>The data file is read-only and cannot be written.</translation>
    </message>
    <message>
        <source>数据文件读不了。</source>
        <translation>The data file cannot be read.</translation>
    </message>
    <message>
        <source>磁盘满了，写不进去。</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>请删去不用的文件，腾出空间再试。</source>
        <translation>Delete files you do not need, and try again.</translation>
    </message>
    <message>
        <source>请把登记台的文件夹改成可以写，或换一个文件夹。</source>
        <translation>Make the register&apos;s folder writable, or use another folder.</translation>
    </message>
    <message>
        <source>请看文件夹是否只读、磁盘是否已满，再试一次。</source>
        <translation>Check whether the folder is read-only or the disk full, and try again.</translation>
    </message>
    <message>
        <source>请看文件夹能不能读写、磁盘是否已满，再试一次。</source>
        <translation>Check whether the folder can be read and written and the disk has room, and try again.</translation>
    </message>
    <message>
        <source>请看磁盘、U盘是否插好，空间是否还够，再试一次。</source>
        <translation>Check that disk or USB stick is in and has room, and try again.</translation>
    </message>
    <message>
        <source>请稍等一会儿再试。</source>
        <translation>Please wait a little and try again.</translation>
    </message>
    <message>
        <source>读写磁盘时出错。</source>
        <translation>Reading or writing the disk failed.</translation>
    </message>
    <message>
        <source>这个身份证号在这次粘贴里给了两个人；请核对</source>
        <translation>this ID number is given to two people in this paste; please check</translation>
    </message>
    <message>
        <source>(注|备注|说明|填表|制表|审核|合计|小计|总计)</source>
        <translation>(note|remark|explanation|filled by|made by|checked by|subtotal|sum|total)</translation>
    </message>
    <message>
        <source>U盘“{name}”不见了，文件没有写出。</source>
        <translation>The USB stick “{name}” is gone, the file was not written.</translation>
    </message>
    <message>
        <source>cut_off_day 应是 1 到 31 的数，例如 cut_off_day = 25</source>
        <translation>cut_off_day is a number from 1 to 31, for example cut_off_day = 25</translation>
    </message>
    <message>
        <source>{code} {town}{name}：{report}，{people} 人，最近 {when}</source>
        <translation>{code} {town} {name}: {report}, {people} people, latest {when}</translation>
    </message>
    <message>
        <source>{file}附言“{comment}”</source>
        <translation>{file} with the remark “{comment}”</translation>
    </message>
    <message>
        <source>{label}（本县选项）</source>
        <translation>{label} (the county&apos;s own)</translation>
    </message>
    <message>
        <source>{month}月{day}日</source>
        <translation>{month}-{day}</translation>
    </message>
    <message>
        <source>{name}还没有登记{kind}，没有可以退回的记录。</source>
        <translation>{name} has no {kind} yet, so none can be returned.</translation>
    </message>
    <message>
        <source>{n} 个文件在等</source>
        <translation>{n} files waiting</translation>
    </message>
    <message>
        <source>{n} 人没有出生日期，没有算作劳动力</source>
        <translation>{n} people without a birth date, not counted as labourers</translation>
    </message>
    <message>
        <source>{n} 份退回未改</source>
        <translation>returned: {n}</translation>
    </message>
    <message>
        <source>{n} 台电脑待批准</source>
        <translation>{n} to approve</translation>
    </message>
    <message>
        <source>{n} 处冲突</source>
        <translation>conflicts: {n}</translation>
    </message>
    <message>
        <source>{outcome} {n}</source>
        <translation>{outcome} {n}</translation>
    </message>
    <message>
        <source>{period}，{deadline}截止，列出 {n} 村</source>
        <translation>{period}, closes {deadline}, villages listed: {n}</translation>
    </message>
    <message>
        <source>{rows} 人：新增 {new}，有变化 {updated}，没有变化 {unchanged}，不能入库 {rejected}</source>
        <translation>{rows} people: {new} new, {updated} changed, {unchanged} unchanged, {rejected} cannot be stored</translation>
    </message>
    <message>
        <source>{told}{remark}。</source>
        <translation>{told} Remark: {remark}.</translation>
    </message>
    <message>
        <source>{told}。</source>
        <translation>{told}.</translation>
    </message>
    <message>
        <source>{told}；在册而表里没有的 {n} 人，没有动。</source>
        <translation>{told}; {n} people on the roll are not in the sheet and stay as they are.</translation>
    </message>
    <message>
        <source>{town}转交 {n} 个文件</source>
        <translation>{town} forwarded {n} files</translation>
    </message>
    <message>
        <source>{town}：{comment}</source>
        <translation>{town}: {comment}</translation>
    </message>
    <message>
        <source>{way} {days} 天</source>
        <translation>{days} days {way}</translation>
    </message>
    <message>
        <source>{way} {hours} 小时</source>
        <translation>{hours} hours {way}</translation>
    </message>
    <message>
        <source>{way}是{here}，{other}却是{there}。</source>
        <translation>{way} says {here}, {other} says {there}.</translation>
    </message>
    <message>
        <source>{way}有 {n} 个：{names}，分不清是哪个村的。</source>
        <translation>{way} names {n} villages: {names}; it is not clear which one.</translation>
    </message>
    <message>
        <source>{why}文件已留下，更新程序以后会自动读入。</source>
        <translation>{why} The file was kept and is read in once the program is updated.</translation>
    </message>
    <message>
        <source>{words}是 {village}，和选的村不一样，没有代录。</source>
        <translation>{words} says {village}, not the village chosen; nothing was entered.</translation>
    </message>
    <message>
        <source>{year}年{month}月</source>
        <translation>{year}-{month}</translation>
    </message>
    <message>
        <source>{year}年{month}月{day}日</source>
        <translation>{year}-{month}-{day}</translation>
    </message>
    <message>
        <source>“{code}”不是本县的村代码。</source>
        <translation>“{code}” is no village code of this county.</translation>
    </message>
    <message>
        <source>“{file}”不用在乡镇接收</source>
        <translation>“{file}” need not be received in the township</translation>
    </message>
    <message>
        <source>“{file}”有 {count} 处不对，没有发布任何内容。</source>
        <translation>“{file}” has faults in {count} places; nothing was published.</translation>
    </message>
    <message>
        <source>“{file}”没有拷出来。</source>
        <translation>“{file}” could not be copied.</translation>
    </message>
    <message>
        <source>“{file}”的{what}太长，或者里面有换行。</source>
        <translation>“{file}”: {what} is too long or has a line break.</translation>
    </message>
    <message>
        <source>“{file}”的内容太多，一份装不下。</source>
        <translation>“{file}” holds too much for one file.</translation>
    </message>
    <message>
        <source>“{file}”第 {line} 行的写法不对。</source>
        <translation>“{file}”: line {line} is written wrongly.</translation>
    </message>
    <message>
        <source>“{file}”读不了，不知道数据库在哪里。</source>
        <translation>“{file}” cannot be read, so the place of the database is unknown.</translation>
    </message>
    <message>
        <source>“{file}”里没有找到“{kind}”的表头。</source>
        <translation>“{file}”: no header of “{kind}” found.</translation>
    </message>
    <message>
        <source>“{file}”：{fault}。</source>
        <translation>“{file}”: {fault}.</translation>
    </message>
    <message>
        <source>“{keep}”不是这个冲突里的一边。</source>
        <translation>“{keep}” is not a side of this conflict.</translation>
    </message>
    <message>
        <source>“{kind}”不能用“{file}”这样的文件发布。</source>
        <translation>“{kind}” cannot be published from a file like “{file}”.</translation>
    </message>
    <message>
        <source>“{label}”已经是代码 {code} 的名称，请换一个名称</source>
        <translation>“{label}” is the name of code {code} already; use another name</translation>
    </message>
    <message>
        <source>“{name}”{words}</source>
        <translation>“{name}” {words}</translation>
    </message>
    <message>
        <source>“{name}”不是上报或反馈文件，跳过。</source>
        <translation>“{name}” is neither a report nor an answer, passed over.</translation>
    </message>
    <message>
        <source>“{name}”不是上报文件，跳过。</source>
        <translation>“{name}” is no report, passed over.</translation>
    </message>
    <message>
        <source>“{name}”不是能写的文件。</source>
        <translation>“{name}” is not a file that can be written.</translation>
    </message>
    <message>
        <source>“{name}”不是表格，跳过。</source>
        <translation>“{name}” is no sheet, passed over.</translation>
    </message>
    <message>
        <source>“{name}”已用程序上报，没有代录。</source>
        <translation>“{name}” reports with the program; nothing was entered.</translation>
    </message>
    <message>
        <source>“{name}”正被别的程序使用，没有弹出。</source>
        <translation>“{name}” is in use by another program and was not ejected.</translation>
    </message>
    <message>
        <source>“{name}”申请登记，核对数字 {digits}，等待批准。</source>
        <translation>“{name}” asks to be enrolled, digits {digits}; waiting for approval.</translation>
    </message>
    <message>
        <source>“{name}”的留底已经不在，打不出移交单。</source>
        <translation>The copy kept of “{name}” is gone, so its handover sheet cannot be printed.</translation>
    </message>
    <message>
        <source>“{name}”的留底读不出来。</source>
        <translation>The copy kept of “{name}” cannot be read.</translation>
    </message>
    <message>
        <source>“{name}”的这台电脑已经停用，不再给它写反馈。</source>
        <translation>This computer of “{name}” is out of use; no more answers are written for it.</translation>
    </message>
    <message>
        <source>“{name}”的这台电脑已经停用，没有给找回文件。</source>
        <translation>This computer of “{name}” is out of use; no recovery file was given.</translation>
    </message>
    <message>
        <source>“{name}”的这台电脑已经停用，申请没有收。</source>
        <translation>This computer of “{name}” is out of use; the request was not taken.</translation>
    </message>
    <message>
        <source>“{one}”和“{other}”都是“{title}”。</source>
        <translation>“{one}” and “{other}” are both “{title}”.</translation>
    </message>
    <message>
        <source>“{root}”的数据已经在数据库服务器上。</source>
        <translation>The data of “{root}” are on a database server already.</translation>
    </message>
    <message>
        <source>“{target}”不见了，文件没有写出。</source>
        <translation>“{target}” is gone, the file was not written.</translation>
    </message>
    <message>
        <source>“{text}”不是一个日期。</source>
        <translation>“{text}” is not a date.</translation>
    </message>
    <message>
        <source>“{text}”不是本县（{county} 开头）的 12 位代码，请核对</source>
        <translation>“{text}” is no 12-digit code of this county (beginning with {county}); please check</translation>
    </message>
    <message>
        <source>“{text}”不能填在“{label}”里。</source>
        <translation>“{text}” cannot stand in “{label}”.</translation>
    </message>
    <message>
        <source>“{village}”不是本县（{county}）的村代码。</source>
        <translation>“{village}” is no village code of this county ({county}).</translation>
    </message>
    <message>
        <source>“{village}”的电脑还没有批准，文件先留着。</source>
        <translation>The computer of “{village}” is not approved yet; the file is kept.</translation>
    </message>
    <message>
        <source>【{期}劳务信息催报】
截至目前全县已报 {已报} 个村，还有 {未报} 个村没有报送。请下列村在 {截止} 前导出上报文件交到县里：
{名单}
已经交过的请忽略；有困难请与县里联系。</source>
        <translation>[Labour report for {期}: reminder]
So far {已报} villages of the county have reported, {未报} have not. The villages below please export their report and hand it to the county before {截止}:
{名单}
If you have handed it in already, please ignore this; if there are difficulties, contact the county.</translation>
    </message>
    <message>
        <source>不存</source>
        <translation>Leave out</translation>
    </message>
    <message>
        <source>不报</source>
        <translation>Does not report</translation>
    </message>
    <message>
        <source>不核准要写明原因。</source>
        <translation>Refusing needs a reason.</translation>
    </message>
    <message>
        <source>不用读</source>
        <translation>Not needed</translation>
    </message>
    <message>
        <source>不能存</source>
        <translation>Cannot be stored</translation>
    </message>
    <message>
        <source>不能小于或早于“{label}”，请核对</source>
        <translation>must not be smaller or earlier than “{label}”; please check</translation>
    </message>
    <message>
        <source>不认识村代码 {village}。</source>
        <translation>The village code {village} is unknown.</translation>
    </message>
    <message>
        <source>乡镇</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>乡镇的电脑不登记人员</source>
        <translation>A township&apos;s computer registers nobody</translation>
    </message>
    <message>
        <source>人数</source>
        <translation>People</translation>
    </message>
    <message>
        <source>代录</source>
        <translation>Entered for the village</translation>
    </message>
    <message>
        <source>代码只用数字和字母，最多 8 位</source>
        <translation>A code has only digits and letters, 8 at most</translation>
    </message>
    <message>
        <source>代码表</source>
        <translation>Code list</translation>
    </message>
    <message>
        <source>代码见 codes.csv 的 {codes}</source>
        <translation>codes: {codes} in codes.csv</translation>
    </message>
    <message>
        <source>作废原因</source>
        <translation>Reason for voiding</translation>
    </message>
    <message>
        <source>例如 labourer.phone、spell.place。</source>
        <translation>For example labourer.phone, spell.place.</translation>
    </message>
    <message>
        <source>例如 postgresql://county@10.2.3.4/puding。</source>
        <translation>For example postgresql://county@10.2.3.4/puding.</translation>
    </message>
    <message>
        <source>例如自己好记的四位数。</source>
        <translation>For example four digits that you remember well.</translation>
    </message>
    <message>
        <source>例如：丢失、被盗、换了新电脑。</source>
        <translation>For example: lost, stolen, replaced by a new one.</translation>
    </message>
    <message>
        <source>依法清除</source>
        <translation>Erased by law</translation>
    </message>
    <message>
        <source>修改</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>修改人</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>修改时钟</source>
        <translation>Changed, clock</translation>
    </message>
    <message>
        <source>停用的电脑</source>
        <translation>computer out of use</translation>
    </message>
    <message>
        <source>停用要写明原因。</source>
        <translation>Taking out of use needs a reason.</translation>
    </message>
    <message>
        <source>先接收各村的上报，再看有没有需要补做的。</source>
        <translation>First receive the villages&apos; reports, then see whether anything is left to erase.</translation>
    </message>
    <message>
        <source>先留着</source>
        <translation>Kept</translation>
    </message>
    <message>
        <source>全县</source>
        <translation>Whole county</translation>
    </message>
    <message>
        <source>共 {all} 个文件：{parts}</source>
        <translation>{all} files in all: {parts}</translation>
    </message>
    <message>
        <source>共 {n} 个文件</source>
        <translation>Files: {n}</translation>
    </message>
    <message>
        <source>共 {n} 处</source>
        <translation>Places: {n}</translation>
    </message>
    <message>
        <source>共 {n} 张表</source>
        <translation>Sheets: {n}</translation>
    </message>
    <message>
        <source>共 {n} 条</source>
        <translation>Entries: {n}</translation>
    </message>
    <message>
        <source>共 {n} 栏：{labels}。
在“台账表格”里选“{title}”，就能另存和打印。</source>
        <translation>{n} columns: {labels}.
Choose “{title}” under “Ledgers” to save or print it.</translation>
    </message>
    <message>
        <source>其中 {n} 个还没有收到：{names}</source>
        <translation>Not received yet by {n}: {names}</translation>
    </message>
    <message>
        <source>其中表格代录 {n} 村</source>
        <translation>of them entered from sheets: {n}</translation>
    </message>
    <message>
        <source>写这个文件的电脑已经停用，文件没有读入</source>
        <translation>The computer that wrote this file is out of use; the file was not read</translation>
    </message>
    <message>
        <source>农村劳动力统计表</source>
        <translation>Rural labour statistics</translation>
    </message>
    <message>
        <source>冲突和退回补正的清单与修改记录不一致。</source>
        <translation>The lists of conflicts and returns do not agree with the changes.</translation>
    </message>
    <message>
        <source>冲突处理</source>
        <translation>Conflict decided</translation>
    </message>
    <message>
        <source>冲突清单</source>
        <translation>List of conflicts</translation>
    </message>
    <message>
        <source>几种填法</source>
        <translation>Values</translation>
    </message>
    <message>
        <source>前面还缺一个文件（第 {frm} 条之前），先留着。</source>
        <translation>An earlier file is missing (before entry {frm}); this one is kept.</translation>
    </message>
    <message>
        <source>前面还缺一个文件，多半没有经过本镇。可以先转交，县里会核对。</source>
        <translation>An earlier file is missing and probably did not pass through this township. It can be forwarded; the county checks.</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>单位（人次等）</source>
        <translation>Unit (people, times…)</translation>
    </message>
    <message>
        <source>单位：人</source>
        <translation>unit: people</translation>
    </message>
    <message>
        <source>单位：分</source>
        <translation>unit: fen</translation>
    </message>
    <message>
        <source>县级更正：{why}</source>
        <translation>Corrected by the county: {why}</translation>
    </message>
    <message>
        <source>县级证书已经过期</source>
        <translation>The county&apos;s approval has run out</translation>
    </message>
    <message>
        <source>县里</source>
        <translation>the county</translation>
    </message>
    <message>
        <source>县里发布了 {n} 份内容</source>
        <translation>Published by the county: {n}</translation>
    </message>
    <message>
        <source>县里发布的“{title}”与校验值不符：请接收县里新的反馈，还不行请用备份恢复。</source>
        <translation>“{title}” published by the county does not agree with its checksum: receive a new answer of the county; if that does not help, restore a backup.</translation>
    </message>
    <message>
        <source>县里发布的内容</source>
        <translation>Published by the county</translation>
    </message>
    <message>
        <source>县里已批准本镇的电脑。</source>
        <translation>The county has approved this township&apos;s computer.</translation>
    </message>
    <message>
        <source>县里已确认</source>
        <translation>Confirmed by county</translation>
    </message>
    <message>
        <source>县里有收下但没能读入的文件：请再上报一次，交给县里。</source>
        <translation>The county took a file it could not read in: report once more and hand it in.</translation>
    </message>
    <message>
        <source>县里登记，没有写村</source>
        <translation>Registered by the county, no village given</translation>
    </message>
    <message>
        <source>县里给本镇的反馈已读。</source>
        <translation>The county&apos;s answer to this township was read.</translation>
    </message>
    <message>
        <source>县里说这台电脑已经停用。请核实文件是谁写的；可以转交，由县里决定。</source>
        <translation>The county says this computer is out of use. Find out who wrote the file; it can be forwarded, the county decides.</translation>
    </message>
    <message>
        <source>县里还没有批准本机，不用更换密钥。</source>
        <translation>The county has not approved this computer yet; no need to change keys.</translation>
    </message>
    <message>
        <source>县里还没有批准本镇的电脑，不能转交。</source>
        <translation>The county has not approved this township&apos;s computer yet; nothing can be forwarded.</translation>
    </message>
    <message>
        <source>反馈</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>发布</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>叫“{text}”的不止一个，请写上乡镇，例如 马官镇双玉村</source>
        <translation>There are several called “{text}”; name the township too, for example 马官镇双玉村</translation>
    </message>
    <message>
        <source>可存入</source>
        <translation>Can be stored</translation>
    </message>
    <message>
        <source>各村报送情况</source>
        <translation>Reporting by village</translation>
    </message>
    <message>
        <source>名册上没有这个人，退不了。</source>
        <translation>This person is not on the roll and cannot be returned.</translation>
    </message>
    <message>
        <source>名册里没有这个人。</source>
        <translation>This person is not on the roll.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>后一份会取代前一份：请合成一个文件，或用 --name 各取一个名称分两次发布。</source>
        <translation>The later one would replace the earlier: put them into one file, or publish them one by one, each with a name of its own by --name.</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>和以前的文件编号相同、内容不同：村里的电脑可能恢复过备份。请打电话问一下，再转交。</source>
        <translation>Same number as an earlier file but other content: the village may have restored a backup. Telephone before you forward it.</translation>
    </message>
    <message>
        <source>和数据库服务器的连接断了，或者连不上。</source>
        <translation>The connection to the database server is broken or cannot be made.</translation>
    </message>
    <message>
        <source>和第 {row} 行重复，请删去一行</source>
        <translation>is the same as row {row}; please delete one</translation>
    </message>
    <message>
        <source>哪里像</source>
        <translation>What agrees</translation>
    </message>
    <message>
        <source>填报单位：{unit}</source>
        <translation>Filled in by: {unit}</translation>
    </message>
    <message>
        <source>多个值之间用分号隔开</source>
        <translation>several values separated by semicolons</translation>
    </message>
    <message>
        <source>多半是村里恢复了很久以前的备份；请打电话核实，确认可信再由县里决定读入。</source>
        <translation>The village has probably restored a very old backup; telephone, and if it can be trusted the county decides to read it in.</translation>
    </message>
    <message>
        <source>姓名和出生日期相同、不在同一个村</source>
        <translation>same name and birth date, other village</translation>
    </message>
    <message>
        <source>字母</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>完成数</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>完成率（%）</source>
        <translation>Share done (%)</translation>
    </message>
    <message>
        <source>密封的内容</source>
        <translation>the sealed content</translation>
    </message>
    <message>
        <source>密钥文件里的县级凭据读不出来，可能被改动过。</source>
        <translation>The county&apos;s approval in the key file cannot be read; it may have been changed.</translation>
    </message>
    <message>
        <source>导出已取消，没有留下文件。</source>
        <translation>Export cancelled, no file was left.</translation>
    </message>
    <message>
        <source>尚未</source>
        <translation>None</translation>
    </message>
    <message>
        <source>已停用</source>
        <translation>Out of use</translation>
    </message>
    <message>
        <source>已存入</source>
        <translation>Stored</translation>
    </message>
    <message>
        <source>已批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>已报</source>
        <translation>Reported</translation>
    </message>
    <message>
        <source>已报 {n}/{all} 村</source>
        <translation>{n}/{all} villages reported</translation>
    </message>
    <message>
        <source>已经发布了 {most} 份，一次带不下更多。</source>
        <translation>{most} are published already; one file cannot take more.</translation>
    </message>
    <message>
        <source>已读入</source>
        <translation>Read in</translation>
    </message>
    <message>
        <source>已读完的文件都算数，其余的下次接着读。</source>
        <translation>The files already read count; the rest is read next time.</translation>
    </message>
    <message>
        <source>底册</source>
        <translation>Village roster</translation>
    </message>
    <message>
        <source>待批准</source>
        <translation>To approve</translation>
    </message>
    <message>
        <source>截止 {on}</source>
        <translation>up to {on}</translation>
    </message>
    <message>
        <source>截止日“{number}”不是每月的一天。</source>
        <translation>The closing day “{number}” is no day of the month.</translation>
    </message>
    <message>
        <source>所在村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>所在行政村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>所属村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>批准</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>找不到文件“{name}”，请核对路径。</source>
        <translation>The file “{name}” was not found; please check the path.</translation>
    </message>
    <message>
        <source>找回凭据</source>
        <translation>recovery key</translation>
    </message>
    <message>
        <source>找回凭据不是这台电脑的</source>
        <translation>The recovery key is not this computer&apos;s</translation>
    </message>
    <message>
        <source>找回密码</source>
        <translation>Password recovery</translation>
    </message>
    <message>
        <source>找回文件</source>
        <translation>Recovery file</translation>
    </message>
    <message>
        <source>找回文件只能在写申请的那台电脑上用；请先写申请交给县里。</source>
        <translation>A recovery file works only on the computer that wrote the request; first write a request and hand it to the county.</translation>
    </message>
    <message>
        <source>找回文件是发给另一个登记台的</source>
        <translation>The recovery file is for another register</translation>
    </message>
    <message>
        <source>找回申请</source>
        <translation>recovery request</translation>
    </message>
    <message>
        <source>找回申请的记录“{file}”读不出来。</source>
        <translation>The note of the recovery request, “{file}”, cannot be read.</translation>
    </message>
    <message>
        <source>报送（村）</source>
        <translation>Reporting (villages)</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>按{way}认出</source>
        <translation>recognised by {way}</translation>
    </message>
    <message>
        <source>按时</source>
        <translation>On time</translation>
    </message>
    <message>
        <source>接得上</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>接收 {new} 条修改。</source>
        <translation>{new} changes received.</translation>
    </message>
    <message>
        <source>接收 {new} 条修改，其中 {held} 条跨村修改待县里核准。</source>
        <translation>{new} changes received, of them waiting for the county because they concern other villages&apos; people: {held}.</translation>
    </message>
    <message>
        <source>接收与转交</source>
        <translation>Receive and forward</translation>
    </message>
    <message>
        <source>接收已取消。</source>
        <translation>Receiving was cancelled.</translation>
    </message>
    <message>
        <source>接收结果</source>
        <translation>Result of receiving</translation>
    </message>
    <message>
        <source>撤回退回</source>
        <translation>Take back the return</translation>
    </message>
    <message>
        <source>收入</source>
        <translation>Income</translation>
    </message>
    <message>
        <source>收到</source>
        <translation>Received</translation>
    </message>
    <message>
        <source>收过了</source>
        <translation>Seen before</translation>
    </message>
    <message>
        <source>改了什么</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>数据库“{name}”不能用：{error}。</source>
        <translation>The database “{name}” cannot be used: {error}.</translation>
    </message>
    <message>
        <source>数据库“{name}”是另一个登记台的。</source>
        <translation>The database “{name}” belongs to another register.</translation>
    </message>
    <message>
        <source>数据库“{name}”是空的，登记的内容不在里面。</source>
        <translation>The database “{name}” is empty; the records are not in it.</translation>
    </message>
    <message>
        <source>数据库“{name}”里已经有内容，不能在里面新建登记台。</source>
        <translation>The database “{name}” is not empty; no new register can be made in it.</translation>
    </message>
    <message>
        <source>数据库地址里不要写密码。</source>
        <translation>Leave the password out of the database address.</translation>
    </message>
    <message>
        <source>数据库服务器不让登录。</source>
        <translation>The database server refuses the sign-in.</translation>
    </message>
    <message>
        <source>数据库服务器的磁盘满了，写不进去。</source>
        <translation>The database server&apos;s disk is full; nothing can be written.</translation>
    </message>
    <message>
        <source>数据库服务器的连接太多。</source>
        <translation>The database server has too many connections.</translation>
    </message>
    <message>
        <source>数据库现在只能读，写不进去。</source>
        <translation>The database is read-only now; nothing can be written.</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>文件夹名</source>
        <translation>Folder name</translation>
    </message>
    <message>
        <source>文件是 {village} 的，不是本镇的村。</source>
        <translation>The file is from {village}, which is not in this township.</translation>
    </message>
    <message>
        <source>文件是用已经更换的旧密钥签的，没有读入</source>
        <translation>The file is signed with an old key that was replaced; it was not read</translation>
    </message>
    <message>
        <source>文件里有已依法清除的内容，本机没有这次清除的记录，先留着：请核实后补做清除。</source>
        <translation>The file holds what was erased by law, and this computer has no note of that erasure; the file is kept: make sure, then erase here too.</translation>
    </message>
    <message>
        <source>文件里有已清除的内容。</source>
        <translation>The file holds what was erased.</translation>
    </message>
    <message>
        <source>新密钥已经做好，正等县里确认。</source>
        <translation>A new key is made and waits for the county to confirm it.</translation>
    </message>
    <message>
        <source>新登记</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>Way</translation>
    </message>
    <message>
        <source>时钟{offset}</source>
        <translation>clock {offset}</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>是乡镇的转交单，要交给县里，不在这里接收。</source>
        <translation>is a township&apos;s forwarding list; it goes to the county and is not received here.</translation>
    </message>
    <message>
        <source>是县里发给村里的文件，跳过。</source>
        <translation>is from the county to a village, passed over.</translation>
    </message>
    <message>
        <source>是县里给村里的，带回村里。</source>
        <translation>is from the county to a village; take it to the village.</translation>
    </message>
    <message>
        <source>是找回密码的申请，不在这里接收：先打电话核实，再用“找回密码”处理。</source>
        <translation>is a password request, not received here: telephone first, then use “Password recovery”.</translation>
    </message>
    <message>
        <source>是给县里的申请，转交时一起带去。</source>
        <translation>is a request to the county; it goes along when forwarding.</translation>
    </message>
    <message>
        <source>更换密钥</source>
        <translation>Change of keys</translation>
    </message>
    <message>
        <source>最近上报</source>
        <translation>Latest report</translation>
    </message>
    <message>
        <source>服务器上没有这个数据库。</source>
        <translation>There is no such database on the server.</translation>
    </message>
    <message>
        <source>未报</source>
        <translation>Missing</translation>
    </message>
    <message>
        <source>本期</source>
        <translation>This period</translation>
    </message>
    <message>
        <source>本机没有等着回复的找回申请。</source>
        <translation>No recovery request of this computer waits for an answer.</translation>
    </message>
    <message>
        <source>村</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>村(居)</source>
        <translation>Village (residents)</translation>
    </message>
    <message>
        <source>村(居)委会</source>
        <translation>Village (residents&apos;) committee</translation>
    </message>
    <message>
        <source>村(社区)</source>
        <translation>Village (community)</translation>
    </message>
    <message>
        <source>村/社区</source>
        <translation>Village/community</translation>
    </message>
    <message>
        <source>村代码</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>村代码 {code} 不属于本县（{county}）。</source>
        <translation>Village code {code} is not in this county ({county}).</translation>
    </message>
    <message>
        <source>村名</source>
        <translation>Village name</translation>
    </message>
    <message>
        <source>村名称</source>
        <translation>Village name</translation>
    </message>
    <message>
        <source>村委会</source>
        <translation>Village committee</translation>
    </message>
    <message>
        <source>村居</source>
        <translation>Village or residents&apos; committee</translation>
    </message>
    <message>
        <source>村登记码</source>
        <translation>Enrolment codes</translation>
    </message>
    <message>
        <source>村码不对</source>
        <translation>Code wrong</translation>
    </message>
    <message>
        <source>村码对</source>
        <translation>Code right</translation>
    </message>
    <message>
        <source>村码用过了</source>
        <translation>Code used before</translation>
    </message>
    <message>
        <source>村社区</source>
        <translation>Village or community</translation>
    </message>
    <message>
        <source>村编码</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>标题超过 {count} 个字</source>
        <translation>The title is longer than {count} characters</translation>
    </message>
    <message>
        <source>核准</source>
        <translation>Approve</translation>
    </message>
    <message>
        <source>核对数字不一致，没有给找回文件。</source>
        <translation>The digits differ; no recovery file was given.</translation>
    </message>
    <message>
        <source>核对无误</source>
        <translation>Found right</translation>
    </message>
    <message>
        <source>根密钥单</source>
        <translation>Root key sheet</translation>
    </message>
    <message>
        <source>根密钥应当是 {most} 个字符，输入了 {n} 个。</source>
        <translation>A root key has {most} characters, {n} were typed.</translation>
    </message>
    <message>
        <source>根密钥有一组输错了：校验对不上。</source>
        <translation>One group of the root key is wrong: the check does not agree.</translation>
    </message>
    <message>
        <source>根密钥里只有 0 到 9 和 a 到 f。</source>
        <translation>A root key has only 0 to 9 and a to f.</translation>
    </message>
    <message>
        <source>正文超过 {count} 个字</source>
        <translation>The text is longer than {count} characters</translation>
    </message>
    <message>
        <source>求职和培训意愿按最新登记</source>
        <translation>wishes for work and training as last registered</translation>
    </message>
    <message>
        <source>没有“{kind}”这一种</source>
        <translation>There is no kind “{kind}”</translation>
    </message>
    <message>
        <source>没有“{kind}”这一种。</source>
        <translation>There is no kind “{kind}”.</translation>
    </message>
    <message>
        <source>没有“{named}”这个项目。</source>
        <translation>There is no field “{named}”.</translation>
    </message>
    <message>
        <source>没有“{name}”这个选项，或者它是国家标准，县里不能改。</source>
        <translation>There is no code list “{name}”, or it is a national standard, which the county cannot change.</translation>
    </message>
    <message>
        <source>没有代码 {code}，请核对</source>
        <translation>There is no code {code}; please check</translation>
    </message>
    <message>
        <source>没有写出内容，每一条写一段 [[{name}]]</source>
        <translation>Nothing in it; write one section [[{name}]] for each entry</translation>
    </message>
    <message>
        <source>没有写正文，例如 text = &quot;&quot;&quot;…&quot;&quot;&quot;</source>
        <translation>The text is missing, for example text = &quot;&quot;&quot;…&quot;&quot;&quot;</translation>
    </message>
    <message>
        <source>没有发布过这样的“{title}”。</source>
        <translation>No such “{title}” was published.</translation>
    </message>
    <message>
        <source>没有变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>没有找到“{text}”这个乡镇或村，请写全称或 12 位代码</source>
        <translation>No township or village “{text}” found; write its full name or 12-digit code</translation>
    </message>
    <message>
        <source>没有找到文件“{file}”，或者有几个。</source>
        <translation>The file “{file}” was not found, or there are several.</translation>
    </message>
    <message>
        <source>没有登记单号 {number}。</source>
        <translation>There is no slip no. {number}.</translation>
    </message>
    <message>
        <source>没有等着补做清除的文件。</source>
        <translation>No files wait to be erased.</translation>
    </message>
    <message>
        <source>没有编号为“{conflict}”的冲突，或者已经有人处理了。</source>
        <translation>There is no conflict “{conflict}”, or somebody has decided it already.</translation>
    </message>
    <message>
        <source>没有读入</source>
        <translation>Not read</translation>
    </message>
    <message>
        <source>涉及</source>
        <translation>Concerns</translation>
    </message>
    <message>
        <source>清除要写明依据。</source>
        <translation>Erasing needs a legal ground.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>State</translation>
    </message>
    <message>
        <source>现有：{known}。</source>
        <translation>There are: {known}.</translation>
    </message>
    <message>
        <source>用县里给的密钥没有打开登记台：{why}</source>
        <translation>The county&apos;s key did not open the register: {why}</translation>
    </message>
    <message>
        <source>电脑找回来了，请先恢复使用。</source>
        <translation>If the computer turned up, first put it back into use.</translation>
    </message>
    <message>
        <source>电脑找回来了，请先恢复使用，再办找回。</source>
        <translation>If the computer turned up, first put it back into use, then see to the recovery.</translation>
    </message>
    <message>
        <source>电脑找回来了，请先恢复使用；换了新电脑，请在新电脑上重新登记。</source>
        <translation>If the computer turned up, first put it back into use; if it was replaced, enrol the new one.</translation>
    </message>
    <message>
        <source>电脑里的密钥文件可能被换过。请用恢复单，或者用备份恢复。</source>
        <translation>The key file on this computer may have been exchanged. Use the recovery sheet, or restore a backup.</translation>
    </message>
    <message>
        <source>登记单号 {number} 有 {n} 个人在用。</source>
        <translation>Slip no. {number} is held by {n} people.</translation>
    </message>
    <message>
        <source>登记时钟</source>
        <translation>Registered, clock</translation>
    </message>
    <message>
        <source>登记申请</source>
        <translation>enrolment request</translation>
    </message>
    <message>
        <source>目标任务完成情况表</source>
        <translation>Targets and how far they are met</translation>
    </message>
    <message>
        <source>目标数</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>看不出“{file}”是哪一种要发布的内容。</source>
        <translation>It is not clear what kind of publication “{file}” is.</translation>
    </message>
    <message>
        <source>看不出是哪个村的：文件名和表里都没有村名或村代码。</source>
        <translation>It is not clear which village this is: neither the file name nor the sheet has a village name or code.</translation>
    </message>
    <message>
        <source>社区(村)</source>
        <translation>Community (village)</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>移交单</source>
        <translation>Handover sheet</translation>
    </message>
    <message>
        <source>第 {number} 条修改记录的村</source>
        <translation>the village of change {number}</translation>
    </message>
    <message>
        <source>第 {row} 行 {column} 列“{header}”：{message}</source>
        <translation>row {row}, column {column} “{header}”: {message}</translation>
    </message>
    <message>
        <source>第 {row} 行“{header}”：{message}</source>
        <translation>row {row} “{header}”: {message}</translation>
    </message>
    <message>
        <source>第 {row} 行：{message}</source>
        <translation>row {row}: {message}</translation>
    </message>
    <message>
        <source>第 {seq} 条修改记录的内容没有了，又不在依法清除的清单里。</source>
        <translation>The content of change {seq} is gone, and it is not among those erased by law.</translation>
    </message>
    <message>
        <source>第 {version} 版，{day} 发布</source>
        <translation>Version {version}, published {day}</translation>
    </message>
    <message>
        <source>等县里确认</source>
        <translation>Waiting for county</translation>
    </message>
    <message>
        <source>签名和顺序都对，等转交。</source>
        <translation>Signature and order are right; to be forwarded.</translation>
    </message>
    <message>
        <source>签名对；但县里说这台电脑已经停用。请核实文件是谁写的；可以转交，由县里决定。</source>
        <translation>The signature is right, but the county says this computer is out of use. Find out who wrote the file; it can be forwarded, the county decides.</translation>
    </message>
    <message>
        <source>签名对；前面还缺一个文件，多半没有经过本镇。可以先转交。</source>
        <translation>The signature is right; an earlier file is missing and probably did not pass through this township. It can be forwarded.</translation>
    </message>
    <message>
        <source>签名对；和以前的文件编号相同、内容不同：村里的电脑可能恢复过备份。可以转交，请打电话问一下。</source>
        <translation>The signature is right; same number as an earlier file but other content: the village may have restored a backup. It can be forwarded; please telephone.</translation>
    </message>
    <message>
        <source>签名对；这台电脑县里还没有批准。可以先转交。</source>
        <translation>The signature is right; the county has not approved this computer yet. It can be forwarded.</translation>
    </message>
    <message>
        <source>编号重复</source>
        <translation>Number twice</translation>
    </message>
    <message>
        <source>缺“{label}”一栏，请按模板补上</source>
        <translation>The column “{label}” is missing; add it as in the template</translation>
    </message>
    <message>
        <source>缺前面的</source>
        <translation>Gap before</translation>
    </message>
    <message>
        <source>缺前面的文件</source>
        <translation>an earlier file is missing</translation>
    </message>
    <message>
        <source>联系人</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>薪</source>
        <translation>pay</translation>
    </message>
    <message>
        <source>行政区划代码</source>
        <translation>Division code</translation>
    </message>
    <message>
        <source>行政村名称</source>
        <translation>Village name</translation>
    </message>
    <message>
        <source>行政村编码</source>
        <translation>Village code</translation>
    </message>
    <message>
        <source>表头上面的标题</source>
        <translation>the title above the header</translation>
    </message>
    <message>
        <source>表格代录</source>
        <translation>By sheet</translation>
    </message>
    <message>
        <source>表里一行内容也没有，请填好以后再发布</source>
        <translation>The sheet has no rows; fill it in before publishing</translation>
    </message>
    <message>
        <source>表里没有一行能存：没有认出姓名。</source>
        <translation>No row of the sheet can be stored: no names were recognised.</translation>
    </message>
    <message>
        <source>表里的村</source>
        <translation>the village in the sheet</translation>
    </message>
    <message>
        <source>要换服务器，请让管数据库的人搬。</source>
        <translation>To change the server, have whoever looks after the database move it.</translation>
    </message>
    <message>
        <source>要改的行</source>
        <translation>Rows to correct</translation>
    </message>
    <message>
        <source>要转的人不在名册里。</source>
        <translation>The people to move are not on the roll.</translation>
    </message>
    <message>
        <source>记录编号</source>
        <translation>Record number</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>说明和办法</source>
        <translation>Notes and what to do</translation>
    </message>
    <message>
        <source>请不要用 1234、0000 这样的数字。</source>
        <translation>Please do not use digits like 1234 or 0000.</translation>
    </message>
    <message>
        <source>请交给那个村所在的乡镇，或者直接交县里。</source>
        <translation>Hand it to the township of that village, or to the county.</translation>
    </message>
    <message>
        <source>请从备份或另一台电脑的文件夹里拷回这个文件。</source>
        <translation>Copy this file back from a backup or from the folder on another computer.</translation>
    </message>
    <message>
        <source>请先上报一次，再接收县里的反馈。</source>
        <translation>Report once, then receive the county&apos;s answer.</translation>
    </message>
    <message>
        <source>请先在那台电脑上关闭。那台电脑死机或已停用时，确认没有别人在用，再删除文件 {file}。</source>
        <translation>First close it on that computer. If that one hangs or is out of use, make sure that nobody uses the register, then delete the file {file}.</translation>
    </message>
    <message>
        <source>请先完成“登记到县里”。</source>
        <translation>First complete “Enrol with the county”.</translation>
    </message>
    <message>
        <source>请先把登记申请交给县里，读入批准文件。</source>
        <translation>First hand the enrolment request to the county and read in its approval.</translation>
    </message>
    <message>
        <source>请先核实文件是谁、什么时候写的；确认可信，再由县里决定读入。</source>
        <translation>First find out who wrote the file and when; if it can be trusted, the county decides to read it in.</translation>
    </message>
    <message>
        <source>请关掉打开着U盘里文件的窗口，再弹出一次；文件已经写好，不受影响。</source>
        <translation>Close the windows with files from the USB stick, then eject again; the files are written and not affected.</translation>
    </message>
    <message>
        <source>请再上报一次，内容不会重复。</source>
        <translation>Report once more; nothing is doubled.</translation>
    </message>
    <message>
        <source>请写 1 到 31 之间的数。</source>
        <translation>Write a number from 1 to 31.</translation>
    </message>
    <message>
        <source>请写 12 位的行政村代码，例如 520422101237。</source>
        <translation>Write the 12-digit village code, for example 520422101237.</translation>
    </message>
    <message>
        <source>请写一句为什么，村里会看到，例如“此人已转到双玉村”。</source>
        <translation>Say in a few words why, the village sees it; for example “moved to Shuangyu village”.</translation>
    </message>
    <message>
        <source>请写一句依据，不要写姓名和证件号，例如“本人书面要求删除”。</source>
        <translation>State the legal ground in a few words, without name or ID number, for example “erasure asked for in writing”.</translation>
    </message>
    <message>
        <source>请写其中一个：{known}</source>
        <translation>Write one of these: {known}</translation>
    </message>
    <message>
        <source>请写成 2026-11-20 这样。</source>
        <translation>Write it like 2026-11-20.</translation>
    </message>
    <message>
        <source>请写成一行，不超过 60 个字；名称可以用 --name 另取。</source>
        <translation>Write one line of at most 60 characters; another name can be given by --name.</translation>
    </message>
    <message>
        <source>请写成文本（.toml，通知也可以是 .txt）。</source>
        <translation>Write it as text (.toml; a notice may also be .txt).</translation>
    </message>
    <message>
        <source>请写清楚哪里不对、要怎么改，村里看到的就是这句话。</source>
        <translation>Say what is wrong and how to correct it; this is what the village sees.</translation>
    </message>
    <message>
        <source>请写短一些。</source>
        <translation>Please make it shorter.</translation>
    </message>
    <message>
        <source>请分成几个文件，用 --name 各取一个名称。</source>
        <translation>Split it into several files, each with a name of its own by --name.</translation>
    </message>
    <message>
        <source>请刷新后再选。</source>
        <translation>Refresh, then choose again.</translation>
    </message>
    <message>
        <source>请去掉密码，用环境变量 PGPASSWORD 或密码文件 .pgpass 提供。</source>
        <translation>Leave the password out; give it by the environment variable PGPASSWORD or the password file .pgpass.</translation>
    </message>
    <message>
        <source>请取出核对数字是 {digits} 的那张根密钥单。</source>
        <translation>Take the root key sheet with the digits {digits}.</translation>
    </message>
    <message>
        <source>请向来件单位打电话核实。</source>
        <translation>Please telephone the sender to make sure.</translation>
    </message>
    <message>
        <source>请告诉管数据库的人。</source>
        <translation>Please tell whoever looks after the database.</translation>
    </message>
    <message>
        <source>请在每月 {day} 日以前上报。</source>
        <translation>Please report before day {day} of each month.</translation>
    </message>
    <message>
        <source>请在表里改好以后再发布一次。</source>
        <translation>Correct it in the sheet, then publish again.</translation>
    </message>
    <message>
        <source>请填 12 位行政村代码。</source>
        <translation>Fill in the 12-digit village code.</translation>
    </message>
    <message>
        <source>请对照根密钥单上的“签名密钥”，从第 1 组输到最后一组。</source>
        <translation>Type “签名密钥” from the root key sheet, from the first group to the last.</translation>
    </message>
    <message>
        <source>请对照根密钥单逐组检查。</source>
        <translation>Compare with the root key sheet group by group.</translation>
    </message>
    <message>
        <source>请对照根密钥单逐组检查，数字 0 不要输成字母 o。</source>
        <translation>Compare with the root key sheet group by group; do not type the letter o for the digit 0.</translation>
    </message>
    <message>
        <source>请把 --keep 写成其中一边的编号。</source>
        <translation>Give the number of one side with --keep.</translation>
    </message>
    <message>
        <source>请把文件名写成 .xlsx（表格）或 .pdf（打印）。</source>
        <translation>End the file name in .xlsx (sheet) or .pdf (print).</translation>
    </message>
    <message>
        <source>请把文件改名，或用 --name 写明：{known}。</source>
        <translation>Rename the file, or name the kind by --name: {known}.</translation>
    </message>
    <message>
        <source>请插好U盘，再写一次。</source>
        <translation>Put the USB stick in and write again.</translation>
    </message>
    <message>
        <source>请插好U盘，再按一次“上报”。</source>
        <translation>Put the USB stick in and press “Report” again.</translation>
    </message>
    <message>
        <source>请改写其中一个人的编号：{known}。</source>
        <translation>Give the number of one person instead: {known}.</translation>
    </message>
    <message>
        <source>请改好再发布。</source>
        <translation>Correct it, then publish.</translation>
    </message>
    <message>
        <source>请村里在程序里导入这张表再上报；一定要代录，就选“仍要代录”，不一样的会列为冲突。</source>
        <translation>Have the village import this sheet with the program and report; if it must be entered here, choose “Enter anyway”, and what differs becomes a conflict.</translation>
    </message>
    <message>
        <source>请村里照着屏幕再念一遍；还不一致，这份申请不要用。</source>
        <translation>Have the village read them from the screen once more; if they still differ, do not use this request.</translation>
    </message>
    <message>
        <source>请核对</source>
        <translation>Please check</translation>
    </message>
    <message>
        <source>请核对代码；没有错就写上村名。</source>
        <translation>Check the code; if it is right, add the name of the village.</translation>
    </message>
    <message>
        <source>请核对单号，可以先用 find 查找。</source>
        <translation>Check the slip number; find looks it up.</translation>
    </message>
    <message>
        <source>请核对引号、等号和方括号是否成对；中文的栏名要加引号，例如 &quot;补贴名称&quot; = &quot;交通补助&quot;。</source>
        <translation>Check that quotes, equal signs and brackets come in pairs; Chinese column names are quoted, for example &quot;补贴名称&quot; = &quot;交通补助&quot;.</translation>
    </message>
    <message>
        <source>请核对数据库地址，或请管数据库的人先建好。</source>
        <translation>Check the database address, or have whoever looks after the database make it first.</translation>
    </message>
    <message>
        <source>请核对文件夹和数据库是不是一套。</source>
        <translation>Check that folder and database belong together.</translation>
    </message>
    <message>
        <source>请核对文件是哪台电脑写的。</source>
        <translation>Check which computer wrote the file.</translation>
    </message>
    <message>
        <source>请核对是哪个村的表；确实要存到选的村，就选“仍要代录”。</source>
        <translation>Check whose sheet it is; to store it with the village chosen all the same, choose “Enter anyway”.</translation>
    </message>
    <message>
        <source>请核对村代码。</source>
        <translation>Please check the village code.</translation>
    </message>
    <message>
        <source>请核对用户名；密码由环境变量 PGPASSWORD 或密码文件 .pgpass 提供。</source>
        <translation>Check the user name; the password comes from the environment variable PGPASSWORD or the password file .pgpass.</translation>
    </message>
    <message>
        <source>请核对登记单号。</source>
        <translation>Please check the slip number.</translation>
    </message>
    <message>
        <source>请核对表头和姓名列。</source>
        <translation>Check the header and the name column.</translation>
    </message>
    <message>
        <source>请检查U盘是否插好、是否写保护，或换一个文件夹。</source>
        <translation>Check that the USB stick is in and not write-protected, or use another folder.</translation>
    </message>
    <message>
        <source>请检查U盘是否插好、是否写保护，或换一个文件夹再写一次。</source>
        <translation>Check that the USB stick is in and not write-protected, or write again to another folder.</translation>
    </message>
    <message>
        <source>请检查网络和服务器后再试；刚才正在保存的内容，请先看一看存上了没有。</source>
        <translation>Check network and server, then try again; look first whether what you were saving was stored.</translation>
    </message>
    <message>
        <source>请用 --name 写上一份旧内容的名称，把它换成新的。</source>
        <translation>Give the name of an old one by --name, to replace it by the new.</translation>
    </message>
    <message>
        <source>请用 county conflicts 看看现在还有哪些。</source>
        <translation>See by county conflicts which there are now.</translation>
    </message>
    <message>
        <source>请用恢复单找回，或从备份里取回密钥文件。</source>
        <translation>Use the recovery sheet, or take the key file from a backup.</translation>
    </message>
    <message>
        <source>请用恢复单找回；没有恢复单就只能用备份和当时的密码。</source>
        <translation>Use the recovery sheet; without it there is only a backup with the password of that day.</translation>
    </message>
    <message>
        <source>请用文件名，或列表里的编号。</source>
        <translation>Give the file name, or its number in the list.</translation>
    </message>
    <message>
        <source>请用模板填写（villagedesk county publish --template posts --to 岗位.xlsx），或用 --kind 写明是哪一种。</source>
        <translation>Fill in the template (villagedesk county publish --template posts --to 岗位.xlsx), or name the kind by --kind.</translation>
    </message>
    <message>
        <source>请稍等再试，或告诉管数据库的人。</source>
        <translation>Try again in a while, or tell whoever looks after the database.</translation>
    </message>
    <message>
        <source>请让管数据库的人从备份恢复；不要在里面新建登记台。</source>
        <translation>Have whoever looks after the database restore a backup; do not make a new register in it.</translation>
    </message>
    <message>
        <source>请让管数据库的人另建一个空数据库；要打开已有的登记台，请用它的文件夹。</source>
        <translation>Have whoever looks after the database make another, empty one; to open an existing register, use its folder.</translation>
    </message>
    <message>
        <source>请让管数据库的人把数据库的所有者设为这个用户。</source>
        <translation>Have whoever looks after the database make this user its owner.</translation>
    </message>
    <message>
        <source>请输入写申请时设的那个新密码；想不起来就重新写一份申请，再找县里一次。</source>
        <translation>Type the new password that you set for the request; if you do not remember it, write a new request and ask the county again.</translation>
    </message>
    <message>
        <source>请退回这个人的备注（labourer.remark），写明要补登什么。</source>
        <translation>Return the remark of this person (labourer.remark) and say what has to be registered.</translation>
    </message>
    <message>
        <source>请选择以 .vdu、.vdd、.vde、.vdq、.vda、.vdt 结尾的文件；文件改过名字不要紧。</source>
        <translation>Choose a file ending in .vdu, .vdd, .vde, .vdq, .vda or .vdt; renamed files are fine.</translation>
    </message>
    <message>
        <source>请选是哪个村的，或者在文件名里写上村名。</source>
        <translation>Choose whose sheet it is, or put the village&apos;s name into the file name.</translation>
    </message>
    <message>
        <source>请选村</source>
        <translation>Choose village</translation>
    </message>
    <message>
        <source>请重新写一份申请交给县里。</source>
        <translation>Write a new request and hand it to the county.</translation>
    </message>
    <message>
        <source>谁改的</source>
        <translation>Changed by</translation>
    </message>
    <message>
        <source>跨村待核准清单</source>
        <translation>Changes waiting for approval</translation>
    </message>
    <message>
        <source>转交</source>
        <translation>Forwarded</translation>
    </message>
    <message>
        <source>转交单</source>
        <translation>forwarding list</translation>
    </message>
    <message>
        <source>转交单不是批准过的乡镇电脑写的，没有采用。</source>
        <translation>The forwarding list is not from an approved township computer and was not used.</translation>
    </message>
    <message>
        <source>转交单第 {number} 行</source>
        <translation>row {number} of the forwarding list</translation>
    </message>
    <message>
        <source>转村</source>
        <translation>Move to village</translation>
    </message>
    <message>
        <source>还没有</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>这一份是用更新版本的程序发布的，本机的程序读不了；更新程序以后就能看。</source>
        <translation>This was published with a newer version of the program and cannot be read here; update the program to see it.</translation>
    </message>
    <message>
        <source>这不是 PostgreSQL 数据库的地址。</source>
        <translation>This is not the address of a PostgreSQL database.</translation>
    </message>
    <message>
        <source>这不是“{name}”的根密钥，没有更换。</source>
        <translation>This is not the root key of “{name}”; nothing was changed.</translation>
    </message>
    <message>
        <source>这不是写申请时设的新密码。</source>
        <translation>This is not the new password set for the request.</translation>
    </message>
    <message>
        <source>这不是县里的批准文件</source>
        <translation>This is not an approval of the county</translation>
    </message>
    <message>
        <source>这不是县里给的找回文件</source>
        <translation>This is not a recovery file of the county</translation>
    </message>
    <message>
        <source>这不是找回密码的申请</source>
        <translation>This is not a password request</translation>
    </message>
    <message>
        <source>这个人的村</source>
        <translation>Village of the person</translation>
    </message>
    <message>
        <source>这个冲突只能在列出的几边里选一个。</source>
        <translation>Only one of the sides listed can be chosen in this conflict.</translation>
    </message>
    <message>
        <source>这个文件夹里的登记台不是县级的。</source>
        <translation>The register in this folder is not a county&apos;s.</translation>
    </message>
    <message>
        <source>这个用户没有权限。</source>
        <translation>This user has no right to do that.</translation>
    </message>
    <message>
        <source>这个登记台正在另一台电脑“{host}”上打开（{since}）。</source>
        <translation>This register is open on another computer, “{host}” (since {since}).</translation>
    </message>
    <message>
        <source>这个短码谁都会先试。</source>
        <translation>Anybody would try this short code first.</translation>
    </message>
    <message>
        <source>这台电脑从来没有批准过。</source>
        <translation>This computer was never approved.</translation>
    </message>
    <message>
        <source>这台电脑县里还没有批准。可以先转交，县里批准以后自动读入。</source>
        <translation>The county has not approved this computer yet. It can be forwarded, and is read in once the county approves.</translation>
    </message>
    <message>
        <source>这台电脑没有用过这个密钥。</source>
        <translation>This computer never used this key.</translation>
    </message>
    <message>
        <source>这台电脑还没有登记到县里，县里没有本机的找回凭据。</source>
        <translation>This computer is not enrolled with the county, which has no recovery key for it.</translation>
    </message>
    <message>
        <source>迟报</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>退回的话太长，最多 {most} 个字。</source>
        <translation>The words of the return are too long, {most} characters at most.</translation>
    </message>
    <message>
        <source>退回要写明原因。</source>
        <translation>A return needs a reason.</translation>
    </message>
    <message>
        <source>选项</source>
        <translation>choice</translation>
    </message>
    <message>
        <source>通知要有标题和正文，第一行写标题，下面写正文</source>
        <translation>A notice has a title and a text: the title in the first line, the text below</translation>
    </message>
    <message>
        <source>锁屏短码要用 {least} 到 {most} 位数字。</source>
        <translation>A short code has {least} to {most} digits.</translation>
    </message>
    <message>
        <source>附言</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>附言太长，最多 {n} 个字。</source>
        <translation>The remark is too long, {n} characters at most.</translation>
    </message>
    <message>
        <source>隔离区里没有这个文件。</source>
        <translation>There is no such file among those set aside.</translation>
    </message>
    <message>
        <source>需要 PostgreSQL 13 或更新的版本，数据库的编码是 UTF8。</source>
        <translation>It takes PostgreSQL 13 or newer, and a database encoded in UTF8.</translation>
    </message>
    <message>
        <source>需要上报时再导出一次。</source>
        <translation>Export again when you want to report.</translation>
    </message>
    <message>
        <source>需要处理</source>
        <translation>To see to</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>找不到文件“{name}”。</source>
        <translation>The file “{name}” was not found.</translation>
    </message>
    <message>
        <source>请核对文件名和文件夹，再选一次。</source>
        <translation>Check the file name and the folder, then choose again.</translation>
    </message>
    <message>
        <source>上级代码</source>
        <translation>Parent code</translation>
    </message>
    <message>
        <source>也叫</source>
        <translation>Also called</translation>
    </message>
    <message>
        <source>代码</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>停用</source>
        <translation>Take out of use</translation>
    </message>
    <message>
        <source>其中省外</source>
        <translation>Of them out of province</translation>
    </message>
    <message>
        <source>办理方式</source>
        <translation>How to apply</translation>
    </message>
    <message>
        <source>务工区域划分</source>
        <translation>Regions of work</translation>
    </message>
    <message>
        <source>劳动力人数</source>
        <translation>Labourers</translation>
    </message>
    <message>
        <source>包括的地区</source>
        <translation>Places in it</translation>
    </message>
    <message>
        <source>区域</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>县内就业</source>
        <translation>In county</translation>
    </message>
    <message>
        <source>县内就业人数</source>
        <translation>Working in the county</translation>
    </message>
    <message>
        <source>县外务工</source>
        <translation>Out of county</translation>
    </message>
    <message>
        <source>变动</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>变动日期</source>
        <translation>Date of change</translation>
    </message>
    <message>
        <source>台账样式</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>名额</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>咨询电话</source>
        <translation>Phone for questions</translation>
    </message>
    <message>
        <source>在册人数</source>
        <translation>People on the roll</translation>
    </message>
    <message>
        <source>在校、服役等人数</source>
        <translation>At school, in service, etc.</translation>
    </message>
    <message>
        <source>在校等</source>
        <translation>School etc.</translation>
    </message>
    <message>
        <source>培训地点</source>
        <translation>Training place</translation>
    </message>
    <message>
        <source>培训工种</source>
        <translation>Trade taught</translation>
    </message>
    <message>
        <source>培训机构</source>
        <translation>Training provider</translation>
    </message>
    <message>
        <source>培训班</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>培训班名称</source>
        <translation>Name of course</translation>
    </message>
    <message>
        <source>培训类型</source>
        <translation>Kind of training</translation>
    </message>
    <message>
        <source>培训补贴</source>
        <translation>Training subsidy</translation>
    </message>
    <message>
        <source>外出务工人数</source>
        <translation>Working away</translation>
    </message>
    <message>
        <source>天数</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>学历要求</source>
        <translation>Education asked</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>To be met by</translation>
    </message>
    <message>
        <source>岗位名称</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>岗位类型</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>工作地点</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>已就业人数</source>
        <translation>Employed</translation>
    </message>
    <message>
        <source>帮扶结对</source>
        <translation>Paired regions</translation>
    </message>
    <message>
        <source>年度目标任务</source>
        <translation>Targets of the year</translation>
    </message>
    <message>
        <source>年龄要求</source>
        <translation>Age asked</translation>
    </message>
    <message>
        <source>并入的村代码</source>
        <translation>Code of the village merged into</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Begins on</translation>
    </message>
    <message>
        <source>开班日期</source>
        <translation>Course begins on</translation>
    </message>
    <message>
        <source>想培训</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>想找工作</source>
        <translation>Want a job</translation>
    </message>
    <message>
        <source>截止日期</source>
        <translation>Up to</translation>
    </message>
    <message>
        <source>所需材料</source>
        <translation>Papers needed</translation>
    </message>
    <message>
        <source>技能要求</source>
        <translation>Skills asked</translation>
    </message>
    <message>
        <source>报名截止</source>
        <translation>Apply by</translation>
    </message>
    <message>
        <source>报名条件</source>
        <translation>Who may apply</translation>
    </message>
    <message>
        <source>报送期</source>
        <translation>Reporting period</translation>
    </message>
    <message>
        <source>招聘人数</source>
        <translation>People wanted</translation>
    </message>
    <message>
        <source>招聘岗位</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>文件依据</source>
        <translation>Legal basis</translation>
    </message>
    <message>
        <source>月工资上限（元）</source>
        <translation>Monthly pay up to (yuan)</translation>
    </message>
    <message>
        <source>月工资（元）</source>
        <translation>Monthly pay (yuan)</translation>
    </message>
    <message>
        <source>有培训需求人数</source>
        <translation>Want training</translation>
    </message>
    <message>
        <source>有效期至</source>
        <translation>Valid until</translation>
    </message>
    <message>
        <source>有求职意愿人数</source>
        <translation>Want a job</translation>
    </message>
    <message>
        <source>未就业人数</source>
        <translation>Not employed</translation>
    </message>
    <message>
        <source>本县选项</source>
        <translation>County&apos;s choices</translation>
    </message>
    <message>
        <source>村名变动</source>
        <translation>Changes of villages</translation>
    </message>
    <message>
        <source>用人单位</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>申领条件</source>
        <translation>Who may claim</translation>
    </message>
    <message>
        <source>监测对象务工人数</source>
        <translation>Monitored, employed</translation>
    </message>
    <message>
        <source>监测对象劳动力人数</source>
        <translation>Monitored labourers</translation>
    </message>
    <message>
        <source>省外务工人数</source>
        <translation>Working out of province</translation>
    </message>
    <message>
        <source>结对地区</source>
        <translation>Paired with</translation>
    </message>
    <message>
        <source>结对类型</source>
        <translation>Kind of pairing</translation>
    </message>
    <message>
        <source>结束日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>结班日期</source>
        <translation>Course ends on</translation>
    </message>
    <message>
        <source>脱贫劳动力</source>
        <translation>Out of poverty</translation>
    </message>
    <message>
        <source>脱贫劳动力人数</source>
        <translation>Labourers out of poverty</translation>
    </message>
    <message>
        <source>脱贫劳动力务工人数</source>
        <translation>Out of poverty, employed</translation>
    </message>
    <message>
        <source>脱贫劳动力外出务工人数</source>
        <translation>Out of poverty, working away</translation>
    </message>
    <message>
        <source>脱贫外出</source>
        <translation>Out of poverty, away</translation>
    </message>
    <message>
        <source>脱贫已就业</source>
        <translation>Out of poverty, employed</translation>
    </message>
    <message>
        <source>补贴名称</source>
        <translation>Name of subsidy</translation>
    </message>
    <message>
        <source>补贴对象</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>补贴政策</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>补贴标准</source>
        <translation>Rate of subsidy</translation>
    </message>
    <message>
        <source>补贴类型</source>
        <translation>Kind of subsidy</translation>
    </message>
    <message>
        <source>计量单位</source>
        <translation>Counted in</translation>
    </message>
    <message>
        <source>详细地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>通知</source>
        <translation>Notices</translation>
    </message>
    <message>
        <source>金额（元）</source>
        <translation>Amount (yuan)</translation>
    </message>
    <message>
        <source>食宿</source>
        <translation>Board and lodging</translation>
    </message>
    <message>
        <source> {amount} 元</source>
        <translation> {amount} yuan</translation>
    </message>
    <message>
        <source> 元</source>
        <translation> yuan</translation>
    </message>
    <message>
        <source> 或 </source>
        <translation> or </translation>
    </message>
    <message>
        <source>age_to 小于 age_from</source>
        <translation>age_to is less than age_from</translation>
    </message>
    <message>
        <source>amount 不能是 0</source>
        <translation>amount must not be 0</translation>
    </message>
    <message>
        <source>count_from 晚于政策年度 {year}</source>
        <translation>count_from is later than the policy year {year}</translation>
    </message>
    <message>
        <source>key 不能写“{key}”</source>
        <translation>key must not be “{key}”</translation>
    </message>
    <message>
        <source>key 是程序用的名称，只写小写字母、数字和减号，例如 yunnan-transport。</source>
        <translation>key is a name for the program: lower-case letters, digits and hyphens only, for example yunnan-transport.</translation>
    </message>
    <message>
        <source>reason 的大括号不成对</source>
        <translation>The braces in reason do not pair up</translation>
    </message>
    <message>
        <source>reason 里不能写“{name}”</source>
        <translation>reason must not contain “{name}”</translation>
    </message>
    <message>
        <source>results 超过 {count} 条</source>
        <translation>results has more than {count} entries</translation>
    </message>
    <message>
        <source>until 早于前一个日期</source>
        <translation>until is before the date preceding it</translation>
    </message>
    <message>
        <source>valid_to 早于 valid_from</source>
        <translation>valid_to is before valid_from</translation>
    </message>
    <message>
        <source>{age} 岁，不满 {least} 岁</source>
        <translation>aged {age}, under {least}</translation>
    </message>
    <message>
        <source>{age} 岁，超过 {most} 岁</source>
        <translation>aged {age}, over {most}</translation>
    </message>
    <message>
        <source>{amount} 元</source>
        <translation>{amount} yuan</translation>
    </message>
    <message>
        <source>{amount} 元（大写：{capital}）</source>
        <translation>{amount} yuan (in words: {capital})</translation>
    </message>
    <message>
        <source>{date} 从{employer}离岗（{why}），{days} 天没有新的务工登记。</source>
        <translation>Left {employer} on {date} ({why}); no new work registered for {days} days.</translation>
    </message>
    <message>
        <source>{date} 从{employer}离岗（{why}），家中没有别人在务工。</source>
        <translation>Left {employer} on {date} ({why}); nobody else in the household is working.</translation>
    </message>
    <message>
        <source>{date} 因{why}从{employer}离岗，还没有新的务工登记。</source>
        <translation>Left {employer} on {date} because of {why}; no new work registered yet.</translation>
    </message>
    <message>
        <source>{days} 天内 {count} 人从{subject}返回，请向企业核实。</source>
        <translation>{count} people came back from {subject} within {days} days; please check with the enterprise.</translation>
    </message>
    <message>
        <source>{days} 天内 {count} 人从{subject}返回，请查明原因并报告。</source>
        <translation>{count} people came back from {subject} within {days} days; please find out why and report.</translation>
    </message>
    <message>
        <source>{days} 天内 {count} 人返回{subject}，请查明原因并报告。</source>
        <translation>{count} people came back to {subject} within {days} days; please find out why and report.</translation>
    </message>
    <message>
        <source>{employer}&#x3000;{title}&#x3000;{where}&#x3000;{pay}</source>
        <translation>{employer}  {title}  {where}  {pay}</translation>
    </message>
    <message>
        <source>{first} 张贴，{down} 撤下</source>
        <translation>put up on {first}, taken down on {down}</translation>
    </message>
    <message>
        <source>{first} 至 {last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{first}至{last}</source>
        <translation>{first} to {last}</translation>
    </message>
    <message>
        <source>{key} 不认识“{text}”</source>
        <translation>{key} does not know “{text}”</translation>
    </message>
    <message>
        <source>{key} 应是 true 或 false</source>
        <translation>{key} must be true or false</translation>
    </message>
    <message>
        <source>{key} 应是 {count} 个整数，每个在 {least} 到 {most} 之间</source>
        <translation>{key} must be {count} whole numbers, each from {least} to {most}</translation>
    </message>
    <message>
        <source>{key} 应是 {least} 到 {most} 的整数</source>
        <translation>{key} must be a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>{key} 应是一个日期</source>
        <translation>{key} must be a date</translation>
    </message>
    <message>
        <source>{key} 应是一列文字</source>
        <translation>{key} must be a list of texts</translation>
    </message>
    <message>
        <source>{key} 应是一段</source>
        <translation>{key} must be a section</translation>
    </message>
    <message>
        <source>{key} 应是一段一段的</source>
        <translation>{key} must be a list of sections</translation>
    </message>
    <message>
        <source>{key} 应是以元为单位的金额</source>
        <translation>{key} must be an amount in yuan</translation>
    </message>
    <message>
        <source>{key} 的数字应从小到大</source>
        <translation>The numbers of {key} must go from small to large</translation>
    </message>
    <message>
        <source>{label}已作废，或者不在本村的登记里；请重新选择，没有的请清空</source>
        <translation>{label} is voided or not in this village&apos;s register; choose again, or clear it if there is none</translation>
    </message>
    <message>
        <source>{label}请写成几点几分，例如 08:30</source>
        <translation>Write {label} as hours and minutes, for example 08:30</translation>
    </message>
    <message>
        <source>{names}（任交一样）</source>
        <translation>{names} (any one of them)</translation>
    </message>
    <message>
        <source>{now} 元，{reason}{applied}</source>
        <translation>{now} yuan, {reason}{applied}</translation>
    </message>
    <message>
        <source>{n} 户没有登记这一年的收入，没有算进</source>
        <translation>{n} households without a registered income for this year, not counted</translation>
    </message>
    <message>
        <source>{n} 段务工没有写月收入（计件的请填月收入），没有算进工资</source>
        <translation>{n} spells of work without monthly pay (for piece work fill in the monthly pay), not counted in the wages</translation>
    </message>
    <message>
        <source>{reason}{applied}</source>
        <translation>{reason}{applied}</translation>
    </message>
    <message>
        <source>{title}截止：{day}</source>
        <translation>{title} closes: {day}</translation>
    </message>
    <message>
        <source>{title}资格名单</source>
        <translation>{title}: list of those entitled</translation>
    </message>
    <message>
        <source>{title}（{year} 年度）</source>
        <translation>{title} (year {year})</translation>
    </message>
    <message>
        <source>{title}（{year}年度）</source>
        <translation>{title} (year {year})</translation>
    </message>
    <message>
        <source>{title}（任交一样）</source>
        <translation>{title} (any one of them)</translation>
    </message>
    <message>
        <source>{title}，共 {n} 人</source>
        <translation>{title}, {n} people</translation>
    </message>
    <message>
        <source>{title}：{names}（任交一样）</source>
        <translation>{title}: {names} (any one of them)</translation>
    </message>
    <message>
        <source>{was} 元改为 {now} 元{applied}</source>
        <translation>{was} yuan changed to {now} yuan{applied}</translation>
    </message>
    <message>
        <source>{what} {date} 到期，请商量续聘或转岗。</source>
        <translation>{what} runs out on {date}; please discuss renewal or another post.</translation>
    </message>
    <message>
        <source>{what} {date} 到期，请问清下一步打算。</source>
        <translation>{what} runs out on {date}; please ask about plans.</translation>
    </message>
    <message>
        <source>{what}（{day}）</source>
        <translation>{what} ({day})</translation>
    </message>
    <message>
        <source>{what}：{name} {group}，{why}</source>
        <translation>{what}: {name} {group}, {why}</translation>
    </message>
    <message>
        <source>{when}申请（{state}）</source>
        <translation>{when} applied for ({state})</translation>
    </message>
    <message>
        <source>{when}领{amount}{day}</source>
        <translation>{when} received{amount}{day}</translation>
    </message>
    <message>
        <source>{where}（{but}除外）</source>
        <translation>{where} (except {but})</translation>
    </message>
    <message>
        <source>{where}，{labels}</source>
        <translation>{where}, {labels}</translation>
    </message>
    <message>
        <source>{year} 年{title}公示</source>
        <translation>Public notice of {title}, {year}</translation>
    </message>
    <message>
        <source>{year}年</source>
        <translation>{year}</translation>
    </message>
    <message>
        <source>“1311”就业服务</source>
        <translation>“1311” employment service</translation>
    </message>
    <message>
        <source>“{column}”各行相加 {added}，合计 {whole}，相差 {difference}：{why}</source>
        <translation>The rows of “{column}” add up to {added}, the total is {whole}, a difference of {difference}: {why}</translation>
    </message>
    <message>
        <source>“{column}”合计 {counted}，与另报的 {told} 一致</source>
        <translation>“{column}” totals {counted}, the same as the {told} reported separately</translation>
    </message>
    <message>
        <source>“{column}”合计 {counted}，与另报的 {told} 相差 {difference}</source>
        <translation>“{column}” totals {counted}, which differs from the {told} reported separately by {difference}</translation>
    </message>
    <message>
        <source>“{file}”太大，不像规则文件。</source>
        <translation>“{file}” is too large for a file of rules.</translation>
    </message>
    <message>
        <source>“{file}”第 {line} 行：{fault}。</source>
        <translation>“{file}” line {line}: {fault}.</translation>
    </message>
    <message>
        <source>“{file}”第 {line} 行：写法不对。</source>
        <translation>“{file}” line {line} is written wrongly.</translation>
    </message>
    <message>
        <source>“{label}”有两种填法对不上；请打开这一条，先选一个</source>
        <translation>“{label}” has two values that do not agree; open this record and choose one first</translation>
    </message>
    <message>
        <source>“{text}”写了两次</source>
        <translation>“{text}” is written twice</translation>
    </message>
    <message>
        <source>“{title}”不能按“{by}”列。</source>
        <translation>“{title}” cannot be listed by “{by}”.</translation>
    </message>
    <message>
        <source>“{title}”换了第 {version} 版：新符合 {gained} 人，不再符合 {lost} 人，金额变了 {amount} 人。</source>
        <translation>“{title}” is now version {version}: {gained} people newly qualify, {lost} no longer do, {amount} get a different amount.</translation>
    </message>
    <message>
        <source>“{title}”撤回了：{lost} 人不再符合。</source>
        <translation>“{title}” was withdrawn: {lost} people no longer qualify.</translation>
    </message>
    <message>
        <source>“{wanted}”要写明原因</source>
        <translation>“{wanted}” needs a reason</translation>
    </message>
    <message>
        <source>一人可能同时在几行里，也可能一行都不在</source>
        <translation>A person may be in several rows, or in none</translation>
    </message>
    <message>
        <source>一县一企基地</source>
        <translation>County bases</translation>
    </message>
    <message>
        <source>一周内发车的班次</source>
        <translation>Trips leaving within a week</translation>
    </message>
    <message>
        <source>一周内截止报名的培训班</source>
        <translation>Courses closing within a week</translation>
    </message>
    <message>
        <source>一户可能同时在几行里，合计里只算一次</source>
        <translation>A household may be in several rows; the total counts it once</translation>
    </message>
    <message>
        <source>一次</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>一次性招用(吸纳)补贴(企业)</source>
        <translation>One-off hiring subsidy (enterprise)</translation>
    </message>
    <message>
        <source>一次性求职创业补贴</source>
        <translation>One-off job-seeking and start-up subsidy</translation>
    </message>
    <message>
        <source>一段一段写，如 普定到安顺(大巴)、安顺到广州南(高铁)</source>
        <translation>Write leg by leg, such as Puding to Anshun (coach), Anshun to Guangzhou South (high-speed train)</translation>
    </message>
    <message>
        <source>上年末在岗</source>
        <translation>End of last year</translation>
    </message>
    <message>
        <source>上次申请{state}，可以重新申请</source>
        <translation>The last application was {state}; apply again if wished</translation>
    </message>
    <message>
        <source>上次联系是 {date}，已经 {days} 天没有回访。</source>
        <translation>Last contact was on {date}; no follow-up for {days} days.</translation>
    </message>
    <message>
        <source>上车</source>
        <translation>Boarded</translation>
    </message>
    <message>
        <source>上车人数</source>
        <translation>Boarded</translation>
    </message>
    <message>
        <source>上车点</source>
        <translation>Boarding point</translation>
    </message>
    <message>
        <source>上门走访</source>
        <translation>Home visit</translation>
    </message>
    <message>
        <source>下次走访日期</source>
        <translation>Next visit on</translation>
    </message>
    <message>
        <source>下次走访日期应在走访日期以后。</source>
        <translation>The next visit must be after the date of this visit.</translation>
    </message>
    <message>
        <source>下次跟进日期</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>不予通过</source>
        <translation>Not approved</translation>
    </message>
    <message>
        <source>不再符合</source>
        <translation>No longer qualify</translation>
    </message>
    <message>
        <source>不包吃住</source>
        <translation>No board/lodging</translation>
    </message>
    <message>
        <source>不在册</source>
        <translation>Not on the roll</translation>
    </message>
    <message>
        <source>不在意向地区 {asked}：{place}</source>
        <translation>Not in the regions wanted, {asked}: {place}</translation>
    </message>
    <message>
        <source>不属于任何一档补助对象</source>
        <translation>Belongs to no group that the subsidy is for</translation>
    </message>
    <message>
        <source>不收夫妻工</source>
        <translation>Takes no couples</translation>
    </message>
    <message>
        <source>不是{called}</source>
        <translation>Not {called}</translation>
    </message>
    <message>
        <source>不是一个人的预警，写明是哪个村、哪家企业、哪个地方</source>
        <translation>A warning not about one person: say which village, enterprise or place</translation>
    </message>
    <message>
        <source>不用再登记；要改请打开本人的务工经历。</source>
        <translation>Need not be registered again; to change it open the person&apos;s spells of work.</translation>
    </message>
    <message>
        <source>不符合</source>
        <translation>Not entitled</translation>
    </message>
    <message>
        <source>不能同时享受：{others}</source>
        <translation>Cannot be combined with: {others}</translation>
    </message>
    <message>
        <source>不限的不填</source>
        <translation>Leave empty if there is no limit</translation>
    </message>
    <message>
        <source>专列(普速)</source>
        <translation>Train (regular)</translation>
    </message>
    <message>
        <source>专列(高铁)</source>
        <translation>Train (high-speed)</translation>
    </message>
    <message>
        <source>专车(包车)</source>
        <translation>Coach (chartered)</translation>
    </message>
    <message>
        <source>专车专列</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>专项走访</source>
        <translation>Special visit</translation>
    </message>
    <message>
        <source>东西部协作资金</source>
        <translation>East-west co-operation funds</translation>
    </message>
    <message>
        <source>东部</source>
        <translation>East</translation>
    </message>
    <message>
        <source>个</source>
        <translation>items</translation>
    </message>
    <message>
        <source>主办单位</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>举办地点</source>
        <translation>Place held</translation>
    </message>
    <message>
        <source>举办日期</source>
        <translation>Date held</translation>
    </message>
    <message>
        <source>乘坐班次</source>
        <translation>Trip taken</translation>
    </message>
    <message>
        <source>乘车</source>
        <translation>Ride</translation>
    </message>
    <message>
        <source>乘车人员</source>
        <translation>Riders</translation>
    </message>
    <message>
        <source>乘车人员名册</source>
        <translation>List of riders</translation>
    </message>
    <message>
        <source>乘车人数</source>
        <translation>Riders</translation>
    </message>
    <message>
        <source>乘车人次</source>
        <translation>Rides</translation>
    </message>
    <message>
        <source>乘车人签字</source>
        <translation>Rider signature</translation>
    </message>
    <message>
        <source>乘车登记</source>
        <translation>Ride registered</translation>
    </message>
    <message>
        <source>乘车行程单</source>
        <translation>Itinerary</translation>
    </message>
    <message>
        <source>乡村公益性岗位</source>
        <translation>Public-welfare posts</translation>
    </message>
    <message>
        <source>乡村公益性岗位补贴</source>
        <translation>Rural public-welfare post subsidy</translation>
    </message>
    <message>
        <source>乡镇审核意见</source>
        <translation>Township&apos;s opinion</translation>
    </message>
    <message>
        <source>乡镇审核通过</source>
        <translation>Passed by township</translation>
    </message>
    <message>
        <source>乡镇级</source>
        <translation>Township</translation>
    </message>
    <message>
        <source>了解到的情况</source>
        <translation>What was learnt</translation>
    </message>
    <message>
        <source>互访</source>
        <translation>Exchange visits</translation>
    </message>
    <message>
        <source>交通方式</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>人次</source>
        <translation>person-times</translation>
    </message>
    <message>
        <source>今年已</source>
        <translation>already this year</translation>
    </message>
    <message>
        <source>今年已享受{title}，不能重复</source>
        <translation>{title} already received this year; not twice</translation>
    </message>
    <message>
        <source>代办人</source>
        <translation>Agent</translation>
    </message>
    <message>
        <source>代码表里没有“{text}”</source>
        <translation>“{text}” is not in the code list</translation>
    </message>
    <message>
        <source>以工代训</source>
        <translation>On-job training</translation>
    </message>
    <message>
        <source>以工代赈</source>
        <translation>Work relief</translation>
    </message>
    <message>
        <source>以工代赈资金</source>
        <translation>Work relief funds</translation>
    </message>
    <message>
        <source>任选其一的材料至少写两样</source>
        <translation>Of the papers any one of which will do, name at least two</translation>
    </message>
    <message>
        <source>份</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>企业与基地</source>
        <translation>Enterprises, bases</translation>
    </message>
    <message>
        <source>企业与基地台账</source>
        <translation>Ledger of enterprises and bases</translation>
    </message>
    <message>
        <source>企业信息</source>
        <translation>Enterprise data</translation>
    </message>
    <message>
        <source>企业名称</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>企业用工</source>
        <translation>Employers&apos; needs</translation>
    </message>
    <message>
        <source>企业类别</source>
        <translation>Kind of enterprise</translation>
    </message>
    <message>
        <source>企业自筹</source>
        <translation>Enterprise&apos;s own</translation>
    </message>
    <message>
        <source>会这一行：{skill}</source>
        <translation>knows this trade: {skill}</translation>
    </message>
    <message>
        <source>低保特困</source>
        <translation>Minimum aid</translation>
    </message>
    <message>
        <source>体测</source>
        <translation>Fitness test</translation>
    </message>
    <message>
        <source>例如 500 或 566.5，不加引号。</source>
        <translation>For example 500 or 566.5, without quotes.</translation>
    </message>
    <message>
        <source>例如 [&quot;甲&quot;, &quot;乙&quot;]，每一项加引号。</source>
        <translation>For example [&quot;A&quot;, &quot;B&quot;], each item in quotes.</translation>
    </message>
    <message>
        <source>例如 [16, 59]。</source>
        <translation>For example [16, 59].</translation>
    </message>
    <message>
        <source>例如 per_cent = 100 和 of = &quot;车票&quot;。</source>
        <translation>For example per_cent = 100 and of = &quot;车票&quot;.</translation>
    </message>
    <message>
        <source>例如 {date}。</source>
        <translation>For example {date}.</translation>
    </message>
    <message>
        <source>例如“已联系企业补发工资”。</source>
        <translation>For example “asked the enterprise to pay the wages owed”.</translation>
    </message>
    <message>
        <source>依据政策</source>
        <translation>Policy</translation>
    </message>
    <message>
        <source>依据的务工经历</source>
        <translation>Spell of work it rests on</translation>
    </message>
    <message>
        <source>做过、学过{skill}</source>
        <translation>has done or learnt {skill}</translation>
    </message>
    <message>
        <source>停办(到期)日期</source>
        <translation>Closed (ends) on</translation>
    </message>
    <message>
        <source>入学批次</source>
        <translation>Intake</translation>
    </message>
    <message>
        <source>入学方式</source>
        <translation>Way of entry</translation>
    </message>
    <message>
        <source>入学日期</source>
        <translation>Entered on</translation>
    </message>
    <message>
        <source>公益性岗位、帮扶车间等由财政资金支持的</source>
        <translation>Public-welfare posts, assistance workshops and others paid from public funds</translation>
    </message>
    <message>
        <source>公益性岗位快到期</source>
        <translation>Public-welfare posts ending soon</translation>
    </message>
    <message>
        <source>公示到 {day}，期满才能上报</source>
        <translation>on public notice until {day}, can be reported only after that</translation>
    </message>
    <message>
        <source>公示开始日期</source>
        <translation>Notice from</translation>
    </message>
    <message>
        <source>公示结束日期</source>
        <translation>Notice until</translation>
    </message>
    <message>
        <source>公示结果</source>
        <translation>Notice result</translation>
    </message>
    <message>
        <source>公示：{days} 个工作日</source>
        <translation>Public notice: {days} working days</translation>
    </message>
    <message>
        <source>共 {n:,} {unit}</source>
        <translation>{n:,} {unit} in all</translation>
    </message>
    <message>
        <source>共 {n} 场，单位：个、人</source>
        <translation>Job fairs: {n}, unit: number, people</translation>
    </message>
    <message>
        <source>共 {n} 笔</source>
        <translation>{n} payments</translation>
    </message>
    <message>
        <source>共 {people} 人，推荐岗位 {n} 个（次）</source>
        <translation>{people} people, posts recommended: {n} (times)</translation>
    </message>
    <message>
        <source>关注(蓝)</source>
        <translation>Watch (blue)</translation>
    </message>
    <message>
        <source>关联的记录</source>
        <translation>Linked record</translation>
    </message>
    <message>
        <source>其中点对点</source>
        <translation>Point-to-point</translation>
    </message>
    <message>
        <source>其中脱贫</source>
        <translation>Of them ex-poverty</translation>
    </message>
    <message>
        <source>其中脱贫稳定</source>
        <translation>Ex-poverty, steady</translation>
    </message>
    <message>
        <source>其他项目</source>
        <translation>Other projects</translation>
    </message>
    <message>
        <source>其他预警</source>
        <translation>Other warnings</translation>
    </message>
    <message>
        <source>兹推荐我村劳动力 {name}（身份证号 {id_number}）到你单位应聘“{position}”，请予接洽。此函 {until} 前有效。</source>
        <translation>We recommend {name} (ID number {id_number}), a labourer of our village, to you for the post “{position}” and ask you to receive them. This letter is valid until {until}.</translation>
    </message>
    <message>
        <source>写了 of，没有写 per_cent</source>
        <translation>of is given, per_cent is not</translation>
    </message>
    <message>
        <source>农户工资性收入占比表</source>
        <translation>Share of wages in household income</translation>
    </message>
    <message>
        <source>农村实用技术培训</source>
        <translation>Practical farm skills</translation>
    </message>
    <message>
        <source>出发地</source>
        <translation>Leaves from</translation>
    </message>
    <message>
        <source>创业培训</source>
        <translation>Start-up training</translation>
    </message>
    <message>
        <source>创业担保贷款贴息</source>
        <translation>Start-up loan interest aid</translation>
    </message>
    <message>
        <source>初步意向（人）</source>
        <translation>Interested</translation>
    </message>
    <message>
        <source>到 {date} 接连 {times} 次没有联系上，请核对电话或问家属。</source>
        <translation>Not reached {times} times running up to {date}; check the phone or ask the family.</translation>
    </message>
    <message>
        <source>到场人数</source>
        <translation>Came to fair</translation>
    </message>
    <message>
        <source>到期日期</source>
        <translation>Ends on</translation>
    </message>
    <message>
        <source>到结对省份</source>
        <translation>Paired province</translation>
    </message>
    <message>
        <source>到达</source>
        <translation>Arrived</translation>
    </message>
    <message>
        <source>到达日期</source>
        <translation>Arrived on</translation>
    </message>
    <message>
        <source>制表人：</source>
        <translation>Made by:</translation>
    </message>
    <message>
        <source>办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>办理中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>办理中的诉求</source>
        <translation>Open requests</translation>
    </message>
    <message>
        <source>办理人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>办理状态有两种填法对不上；请打开这一条，先选一个</source>
        <translation>The status has two values that disagree; open this record and choose one first</translation>
    </message>
    <message>
        <source>办理结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>办结日期</source>
        <translation>Closed on</translation>
    </message>
    <message>
        <source>办结时限</source>
        <translation>To be closed by</translation>
    </message>
    <message>
        <source>办结要写办理人和办理结果。</source>
        <translation>To close it, give who handled it and the outcome.</translation>
    </message>
    <message>
        <source>加入老乡群人数</source>
        <translation>In home-folk group</translation>
    </message>
    <message>
        <source>务工区域分布表</source>
        <translation>Table of work regions</translation>
    </message>
    <message>
        <source>务工去向排名表</source>
        <translation>Ranking of work places</translation>
    </message>
    <message>
        <source>务工地写到县一级，例如广州市花都区。</source>
        <translation>Give the place of work down to the county, for example Huadu District, Guangzhou.</translation>
    </message>
    <message>
        <source>务工地没有填到县，看不出在不在补助范围</source>
        <translation>the place of work does not name a county, so it cannot be seen whether it is covered</translation>
    </message>
    <message>
        <source>务工时间</source>
        <translation>Time worked</translation>
    </message>
    <message>
        <source>务工经历没有选所在企业</source>
        <translation>The spell of work names no enterprise</translation>
    </message>
    <message>
        <source>务工：连续满 {months} 个月</source>
        <translation>Work: {months} months on end</translation>
    </message>
    <message>
        <source>务工：连续满 {months} 个月，中间歇 {gap} 天以内算连续</source>
        <translation>Work: {months} months on end; gaps up to {gap} days still count</translation>
    </message>
    <message>
        <source>劳务公司</source>
        <translation>Labour company</translation>
    </message>
    <message>
        <source>劳务协作站</source>
        <translation>Labour stations</translation>
    </message>
    <message>
        <source>劳务协作站通讯录</source>
        <translation>Contacts of labour stations</translation>
    </message>
    <message>
        <source>劳务合作社</source>
        <translation>Labour co-op</translation>
    </message>
    <message>
        <source>劳务转介单</source>
        <translation>Referral slip</translation>
    </message>
    <message>
        <source>劳动力就业情况统计表</source>
        <translation>Labour employment table</translation>
    </message>
    <message>
        <source>劳动年龄内</source>
        <translation>Working age</translation>
    </message>
    <message>
        <source>劳动年龄内劳动力人数</source>
        <translation>Labourers of working age</translation>
    </message>
    <message>
        <source>劳动维权(欠薪等)</source>
        <translation>Labour rights (unpaid wages etc.)</translation>
    </message>
    <message>
        <source>包机(专机)</source>
        <translation>Chartered plane</translation>
    </message>
    <message>
        <source>升学就读</source>
        <translation>Schooling</translation>
    </message>
    <message>
        <source>升学就读统计表</source>
        <translation>Table of pupils and students</translation>
    </message>
    <message>
        <source>协作协议快到期</source>
        <translation>Co-operation agreements ending soon</translation>
    </message>
    <message>
        <source>协作服务</source>
        <translation>Station services</translation>
    </message>
    <message>
        <source>协作服务记录</source>
        <translation>Co-op services</translation>
    </message>
    <message>
        <source>协议</source>
        <translation>Agreement</translation>
    </message>
    <message>
        <source>协议到期日期</source>
        <translation>Agreement ends on</translation>
    </message>
    <message>
        <source>单位性质不同：想去{asked}，这里是{kind}</source>
        <translation>kind of employer differs: wants {asked}, this is {kind}</translation>
    </message>
    <message>
        <source>单位性质不清楚</source>
        <translation>kind of employer not known</translation>
    </message>
    <message>
        <source>单位性质相符：{kind}</source>
        <translation>kind of employer fits: {kind}</translation>
    </message>
    <message>
        <source>单位电话</source>
        <translation>Employer&apos;s phone</translation>
    </message>
    <message>
        <source>单位：{measured}</source>
        <translation>Counted in: {measured}</translation>
    </message>
    <message>
        <source>占比（%）</source>
        <translation>Share (%)</translation>
    </message>
    <message>
        <source>原单位</source>
        <translation>Former employer</translation>
    </message>
    <message>
        <source>原因已消除：{why}</source>
        <translation>Reason gone: {why}</translation>
    </message>
    <message>
        <source>原因未填</source>
        <translation>Reason not given</translation>
    </message>
    <message>
        <source>县内</source>
        <translation>In county</translation>
    </message>
    <message>
        <source>县外</source>
        <translation>Out of county</translation>
    </message>
    <message>
        <source>县级</source>
        <translation>County</translation>
    </message>
    <message>
        <source>县级审定</source>
        <translation>County decision</translation>
    </message>
    <message>
        <source>县级审定意见</source>
        <translation>County&apos;s opinion</translation>
    </message>
    <message>
        <source>县里发布</source>
        <translation>From the county</translation>
    </message>
    <message>
        <source>县里发布的岗位或本村岗位，由程序填写</source>
        <translation>a post the county published or one of the village, filled in by the program</translation>
    </message>
    <message>
        <source>县里和本机有一边用回了旧的备份，这份反馈对不上：请再上报一次，交给县里。</source>
        <translation>The county or this computer has gone back to an old backup, so this answer does not fit: report again and hand it to the county.</translation>
    </message>
    <message>
        <source>县（市、区）</source>
        <translation>County (city, district)</translation>
    </message>
    <message>
        <source>参会企业</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>参会企业数</source>
        <translation>Number of firms</translation>
    </message>
    <message>
        <source>参加培训人数</source>
        <translation>People in training</translation>
    </message>
    <message>
        <source>参加培训人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>参训与结业</source>
        <translation>Course and completion</translation>
    </message>
    <message>
        <source>参训人员</source>
        <translation>Trainees</translation>
    </message>
    <message>
        <source>参训状态</source>
        <translation>Training stage</translation>
    </message>
    <message>
        <source>发放</source>
        <translation>Payment</translation>
    </message>
    <message>
        <source>发放批次</source>
        <translation>Payment batch</translation>
    </message>
    <message>
        <source>发放日期</source>
        <translation>Paid on</translation>
    </message>
    <message>
        <source>发车日期</source>
        <translation>Departs on</translation>
    </message>
    <message>
        <source>发车时刻</source>
        <translation>Departure time</translation>
    </message>
    <message>
        <source>发车时间</source>
        <translation>Departure time</translation>
    </message>
    <message>
        <source>取得证书</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>取证</source>
        <translation>Certified</translation>
    </message>
    <message>
        <source>受理日期</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>受益 {people} 人，{payments} 笔，金额 {amount} 元，人均 {average} 元</source>
        <translation>{people} people, {payments} payments, {amount} yuan in all, {average} yuan on average</translation>
    </message>
    <message>
        <source>只包住，不包吃</source>
        <translation>lodging only, no board</translation>
    </message>
    <message>
        <source>只包吃，不包住</source>
        <translation>board only, no lodging</translation>
    </message>
    <message>
        <source>只发给{label}</source>
        <translation>Paid only to {label}</translation>
    </message>
    <message>
        <source>只有一样的，写到最上面的 documents 里。</source>
        <translation>A single paper goes into documents at the top.</translation>
    </message>
    <message>
        <source>只能一次</source>
        <translation>only once</translation>
    </message>
    <message>
        <source>只限：{labels}</source>
        <translation>Only: {labels}</translation>
    </message>
    <message>
        <source>可以写补贴类型（代码或名称），或者另一个政策的 key。</source>
        <translation>Give a kind of subsidy (code or name) or the key of another policy.</translation>
    </message>
    <message>
        <source>可以写：{words}。</source>
        <translation>You may write: {words}.</translation>
    </message>
    <message>
        <source>可以按：{ways}。</source>
        <translation>You may choose by: {ways}.</translation>
    </message>
    <message>
        <source>可申领</source>
        <translation>Entitled</translation>
    </message>
    <message>
        <source>可申领没有申请：{title}，{day} 截止</source>
        <translation>May claim, not applied: {title}, closes {day}</translation>
    </message>
    <message>
        <source>可能刚作废或合并过，请按 F5 刷新列表。</source>
        <translation>It may just have been voided or merged; press F5 to renew the list.</translation>
    </message>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>合计 {count} 人&#x3000;{total} 元</source>
        <translation>In all: {count} people · {total} yuan</translation>
    </message>
    <message>
        <source>同一个人在每一行各算一次，合计里只算一次</source>
        <translation>A person counts once in each row and only once in the total</translation>
    </message>
    <message>
        <source>名次</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>因停工、裁员、欠薪返乡</source>
        <translation>came home after a stoppage, layoff or unpaid wages</translation>
    </message>
    <message>
        <source>在{place}务工 {days} 天（{start} 起），今年来不及满 {months} 个月</source>
        <translation>working in {place} for {days} days (since {start}), cannot reach {months} months this year</translation>
    </message>
    <message>
        <source>在{place}务工没有填外出时间</source>
        <translation>work in {place} has no leaving date</translation>
    </message>
    <message>
        <source>在{place}务工满 {months} 个月（{start} 起 {days} 天{rough}）</source>
        <translation>worked {months} months in {place} (from {start}, {days} days{rough})</translation>
    </message>
    <message>
        <source>在{place}务工（{start} 起 {days} 天{rough}）</source>
        <translation>working in {place} (from {start}, {days} days{rough})</translation>
    </message>
    <message>
        <source>在{place}务工，不在{region}</source>
        <translation>works in {place}, not in {region}</translation>
    </message>
    <message>
        <source>在{place}务工，不在补助范围</source>
        <translation>works in {place}, not in the area covered</translation>
    </message>
    <message>
        <source>在{place}只连续务工 {days} 天（{start} 至 {end}），不满 {months} 个月</source>
        <translation>worked only {days} days on end in {place} ({start} to {end}), short of {months} months</translation>
    </message>
    <message>
        <source>在{place}的务工不在计算期内</source>
        <translation>the work in {place} is outside the period counted</translation>
    </message>
    <message>
        <source>在家、想找活</source>
        <translation>Wants work</translation>
    </message>
    <message>
        <source>在家、暂不外出</source>
        <translation>Stays home</translation>
    </message>
    <message>
        <source>在岗</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>在岗/招用</source>
        <translation>Held / wanted</translation>
    </message>
    <message>
        <source>在岗、无变化</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>在岗人员</source>
        <translation>People in post</translation>
    </message>
    <message>
        <source>在岗人数</source>
        <translation>In post</translation>
    </message>
    <message>
        <source>在岗的人</source>
        <translation>People in post</translation>
    </message>
    <message>
        <source>在岗：{employer}</source>
        <translation>in post: {employer}</translation>
    </message>
    <message>
        <source>在意向地区 {place}</source>
        <translation>in the region wanted, {place}</translation>
    </message>
    <message>
        <source>在意向地区的同一个省，不在 {asked}：{place}</source>
        <translation>same province as the region wanted, but not in {asked}: {place}</translation>
    </message>
    <message>
        <source>在老乡群</source>
        <translation>In home group</translation>
    </message>
    <message>
        <source>在训</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>坐政府专车、专列的不发</source>
        <translation>Not paid for journeys by government coach or train</translation>
    </message>
    <message>
        <source>培训</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>培训人数</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>培训人次</source>
        <translation>Attendances</translation>
    </message>
    <message>
        <source>培训及培训后就业统计表</source>
        <translation>Table of training and work after it</translation>
    </message>
    <message>
        <source>培训取得证书人数</source>
        <translation>Certificates gained</translation>
    </message>
    <message>
        <source>培训后到结对省份就业人数</source>
        <translation>Work in paired province after training</translation>
    </message>
    <message>
        <source>培训后就业</source>
        <translation>Working after</translation>
    </message>
    <message>
        <source>培训后就业人数</source>
        <translation>Working after course</translation>
    </message>
    <message>
        <source>培训后就业区域</source>
        <translation>Region of work after</translation>
    </message>
    <message>
        <source>培训天数</source>
        <translation>Training days</translation>
    </message>
    <message>
        <source>培训推荐</source>
        <translation>Training offer</translation>
    </message>
    <message>
        <source>培训期间生活费补贴</source>
        <translation>Living allowance during training</translation>
    </message>
    <message>
        <source>培训班一览表</source>
        <translation>List of courses</translation>
    </message>
    <message>
        <source>培训班已结班，还没有记结业的人</source>
        <translation>Courses that are over, completions not entered</translation>
    </message>
    <message>
        <source>培训等级</source>
        <translation>Training level</translation>
    </message>
    <message>
        <source>培训签到表</source>
        <translation>Attendance sheet</translation>
    </message>
    <message>
        <source>培训经历</source>
        <translation>Training history</translation>
    </message>
    <message>
        <source>填报单位（盖章）：{unit}</source>
        <translation>Filled in by (seal): {unit}</translation>
    </message>
    <message>
        <source>填报日期：{day}</source>
        <translation>Filled in on: {day}</translation>
    </message>
    <message>
        <source>处置</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>处置人</source>
        <translation>Handled by</translation>
    </message>
    <message>
        <source>处置时限</source>
        <translation>Handle by</translation>
    </message>
    <message>
        <source>处置结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>失业保险基金</source>
        <translation>Unemployment insurance fund</translation>
    </message>
    <message>
        <source>失业预警规则</source>
        <translation>Unemployment warning rules</translation>
    </message>
    <message>
        <source>如 08:30</source>
        <translation>e.g. 08:30</translation>
    </message>
    <message>
        <source>如 18-50</source>
        <translation>e.g. 18-50</translation>
    </message>
    <message>
        <source>如 2026年秋季</source>
        <translation>e.g. autumn 2026</translation>
    </message>
    <message>
        <source>子女入学</source>
        <translation>Child schooling</translation>
    </message>
    <message>
        <source>季节性用工</source>
        <translation>Seasonal work</translation>
    </message>
    <message>
        <source>季节性用工快到期</source>
        <translation>Seasonal work ending soon</translation>
    </message>
    <message>
        <source>学历不够：要求{asked}，本人{own}</source>
        <translation>education too low: {asked} asked, has {own}</translation>
    </message>
    <message>
        <source>学历不限</source>
        <translation>any education</translation>
    </message>
    <message>
        <source>学历够：要求{asked}，本人{own}</source>
        <translation>education enough: {asked} asked, has {own}</translation>
    </message>
    <message>
        <source>学员花名册</source>
        <translation>Trainee list</translation>
    </message>
    <message>
        <source>学校</source>
        <translation>School</translation>
    </message>
    <message>
        <source>定向式培训</source>
        <translation>Targeted training</translation>
    </message>
    <message>
        <source>定岗式培训</source>
        <translation>Training for a post</translation>
    </message>
    <message>
        <source>定格“{name}”，{at}，{by}</source>
        <translation>Frozen table “{name}”, {at}, {by}</translation>
    </message>
    <message>
        <source>定格要起一个名称。</source>
        <translation>A frozen table needs a name.</translation>
    </message>
    <message>
        <source>定点帮扶资金</source>
        <translation>Designated assistance funds</translation>
    </message>
    <message>
        <source>实到天数</source>
        <translation>Days attended</translation>
    </message>
    <message>
        <source>实到天数比培训天数多；请核对</source>
        <translation>More days attended than the course has; please check</translation>
    </message>
    <message>
        <source>审核与公示</source>
        <translation>Review and notice</translation>
    </message>
    <message>
        <source>审核人：</source>
        <translation>Reviewed by:</translation>
    </message>
    <message>
        <source>审核意见</source>
        <translation>Review opinion</translation>
    </message>
    <message>
        <source>家</source>
        <translation>enterprises</translation>
    </message>
    <message>
        <source>家中唯一务工人员离岗</source>
        <translation>The only earner of the household left work</translation>
    </message>
    <message>
        <source>家中已有人务工，或原来的离岗登记已改正</source>
        <translation>Someone of the household is working now, or the note of leaving was corrected</translation>
    </message>
    <message>
        <source>家中老人小孩照料</source>
        <translation>Care of old and young</translation>
    </message>
    <message>
        <source>家庭代工作坊</source>
        <translation>Home workshop</translation>
    </message>
    <message>
        <source>家庭收入（元）</source>
        <translation>Household income (yuan)</translation>
    </message>
    <message>
        <source>对接</source>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>对接单位</source>
        <translation>Partner unit</translation>
    </message>
    <message>
        <source>对象：{labels}</source>
        <translation>For: {labels}</translation>
    </message>
    <message>
        <source>就业实习(见习)补贴</source>
        <translation>Internship subsidy</translation>
    </message>
    <message>
        <source>就业帮扶车间</source>
        <translation>Employment assistance workshop</translation>
    </message>
    <message>
        <source>就业帮扶车间补贴(企业)</source>
        <translation>Workshop subsidy (enterprise)</translation>
    </message>
    <message>
        <source>就业服务次数</source>
        <translation>Services given</translation>
    </message>
    <message>
        <source>就业补助资金</source>
        <translation>Employment subsidy funds</translation>
    </message>
    <message>
        <source>就读学校</source>
        <translation>School attended</translation>
    </message>
    <message>
        <source>岗位</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>岗位可能已经撤下；用 match --posts 看现有的岗位。</source>
        <translation>The post may have been withdrawn; match --posts lists the posts there are.</translation>
    </message>
    <message>
        <source>岗位推荐人选表</source>
        <translation>Candidates for posts</translation>
    </message>
    <message>
        <source>岗位推荐表</source>
        <translation>Job offers</translation>
    </message>
    <message>
        <source>岗位收集</source>
        <translation>Collecting posts</translation>
    </message>
    <message>
        <source>岗位数</source>
        <translation>Posts</translation>
    </message>
    <message>
        <source>岗位没有写工作地点</source>
        <translation>the post gives no place of work</translation>
    </message>
    <message>
        <source>岗位类别</source>
        <translation>Kind of post</translation>
    </message>
    <message>
        <source>岗位编号</source>
        <translation>Post no.</translation>
    </message>
    <message>
        <source>岗位限制{name}（“{found}”），法律一般不允许，请和单位核实：{law}</source>
        <translation>The post limits {name} (“{found}”), which the law generally does not allow; ask the employer: {law}</translation>
    </message>
    <message>
        <source>工作地</source>
        <translation>Place of work</translation>
    </message>
    <message>
        <source>工种不同：想做{trade}，岗位是{post}</source>
        <translation>other trade: wants {trade}, the post is {post}</translation>
    </message>
    <message>
        <source>工种有些相近：想做{trade}，岗位是{post}</source>
        <translation>trade somewhat close: wants {trade}, the post is {post}</translation>
    </message>
    <message>
        <source>工种相符：{trade}</source>
        <translation>trade fits: {trade}</translation>
    </message>
    <message>
        <source>工种相近：想做{trade}，岗位是{post}</source>
        <translation>trade close: wants {trade}, the post is {post}</translation>
    </message>
    <message>
        <source>工资 {wage} 不低于期望 {asked}</source>
        <translation>pay {wage}, not below the {asked} wanted</translation>
    </message>
    <message>
        <source>工资 {wage} 低于期望 {asked}</source>
        <translation>pay {wage}, below the {asked} wanted</translation>
    </message>
    <message>
        <source>工资 {wage} 最高可到期望 {asked}</source>
        <translation>pay {wage}, can reach the {asked} wanted</translation>
    </message>
    <message>
        <source>工资 {wage} 略低于期望 {asked}</source>
        <translation>pay {wage}, a little below the {asked} wanted</translation>
    </message>
    <message>
        <source>工资下降三成以上</source>
        <translation>Pay down by 30% or more</translation>
    </message>
    <message>
        <source>工资已经回升，或登记已改正</source>
        <translation>Pay has recovered, or the record was corrected</translation>
    </message>
    <message>
        <source>工资性收入（元）</source>
        <translation>Wage income (yuan)</translation>
    </message>
    <message>
        <source>工资面议，期望 {asked}</source>
        <translation>pay negotiable, {asked} wanted</translation>
    </message>
    <message>
        <source>已介绍培训</source>
        <translation>Training offered</translation>
    </message>
    <message>
        <source>已办</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>已发放</source>
        <translation>Paid</translation>
    </message>
    <message>
        <source>已发车，还没有记谁上了车的班次</source>
        <translation>Departed trips, boarding not entered</translation>
    </message>
    <message>
        <source>已受理(村)</source>
        <translation>Accepted (village)</translation>
    </message>
    <message>
        <source>已录用</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>已报乡镇</source>
        <translation>Sent to township</translation>
    </message>
    <message>
        <source>已报名</source>
        <translation>Signed up</translation>
    </message>
    <message>
        <source>已推荐</source>
        <translation>Recommended</translation>
    </message>
    <message>
        <source>已推荐岗位</source>
        <translation>Post recommended</translation>
    </message>
    <message>
        <source>已放弃</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>已有新的务工登记，或原来的离岗登记已改正</source>
        <translation>New work is registered, or the note of leaving was corrected</translation>
    </message>
    <message>
        <source>已核对电话</source>
        <translation>Phone checked</translation>
    </message>
    <message>
        <source>已经</source>
        <translation>already</translation>
    </message>
    <message>
        <source>已经回访</source>
        <translation>followed up</translation>
    </message>
    <message>
        <source>已经有一条同样的记录</source>
        <translation>There is already such a record</translation>
    </message>
    <message>
        <source>已经有叫“{name}”的定格。</source>
        <translation>There is already a frozen table called “{name}”.</translation>
    </message>
    <message>
        <source>已经登记过</source>
        <translation>Registered already</translation>
    </message>
    <message>
        <source>已经登记过在“{employer}”的务工经历。</source>
        <translation>Work at “{employer}” is registered already.</translation>
    </message>
    <message>
        <source>已经离岗，或期限已经改了</source>
        <translation>The post has been left, or its term was changed</translation>
    </message>
    <message>
        <source>已经联系上</source>
        <translation>reached</translation>
    </message>
    <message>
        <source>已返乡离岗</source>
        <translation>Back home</translation>
    </message>
    <message>
        <source>已重新务工</source>
        <translation>Working again</translation>
    </message>
    <message>
        <source>市级</source>
        <translation>Prefecture</translation>
    </message>
    <message>
        <source>市（州）</source>
        <translation>City (prefecture)</translation>
    </message>
    <message>
        <source>带队人</source>
        <translation>Led by</translation>
    </message>
    <message>
        <source>带队人 {name}</source>
        <translation>Leader {name}</translation>
    </message>
    <message>
        <source>带队人电话</source>
        <translation>Leader&apos;s phone</translation>
    </message>
    <message>
        <source>带队人：</source>
        <translation>Leader:</translation>
    </message>
    <message>
        <source>年龄不符 {n} 个</source>
        <translation>age does not fit: {n}</translation>
    </message>
    <message>
        <source>年龄不符：要求{asked}，本人 {age} 岁</source>
        <translation>age does not fit: {asked} asked, is {age}</translation>
    </message>
    <message>
        <source>年龄段</source>
        <translation>Ages</translation>
    </message>
    <message>
        <source>年龄：{least}–{most} 岁</source>
        <translation>Age: {least}–{most}</translation>
    </message>
    <message>
        <source>年龄：满 {least} 岁</source>
        <translation>Age: from {least}</translation>
    </message>
    <message>
        <source>应聘</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>应聘单位</source>
        <translation>Applied to</translation>
    </message>
    <message>
        <source>应聘岗位</source>
        <translation>Post applied for</translation>
    </message>
    <message>
        <source>应聘进展</source>
        <translation>Applications</translation>
    </message>
    <message>
        <source>应聘阶段</source>
        <translation>Stage</translation>
    </message>
    <message>
        <source>座位</source>
        <translation>Seat</translation>
    </message>
    <message>
        <source>座位号</source>
        <translation>Seat no.</translation>
    </message>
    <message>
        <source>座位数</source>
        <translation>Seats</translation>
    </message>
    <message>
        <source>开展日期</source>
        <translation>Held on</translation>
    </message>
    <message>
        <source>异地培训</source>
        <translation>Training elsewhere</translation>
    </message>
    <message>
        <source>引导性培训</source>
        <translation>Orientation training</translation>
    </message>
    <message>
        <source>录用</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>录用了还没登记务工</source>
        <translation>Hired, work not yet registered</translation>
    </message>
    <message>
        <source>待遇与要求</source>
        <translation>Pay and demands</translation>
    </message>
    <message>
        <source>微信</source>
        <translation>WeChat</translation>
    </message>
    <message>
        <source>心理关爱、慰问</source>
        <translation>Care and visits</translation>
    </message>
    <message>
        <source>必交</source>
        <translation>Required</translation>
    </message>
    <message>
        <source>快满了</source>
        <translation>Nearly entitled</translation>
    </message>
    <message>
        <source>性别、年龄</source>
        <translation>Sex, age</translation>
    </message>
    <message>
        <source>性别要求</source>
        <translation>Sex asked</translation>
    </message>
    <message>
        <source>性别：{label}</source>
        <translation>Sex: {label}</translation>
    </message>
    <message>
        <source>情况</source>
        <translation>Situation</translation>
    </message>
    <message>
        <source>想培训，没有说学什么</source>
        <translation>wants training, subject not given</translation>
    </message>
    <message>
        <source>意向是怎样了解到的</source>
        <translation>How intent was learnt</translation>
    </message>
    <message>
        <source>慰问</source>
        <translation>Care visits</translation>
    </message>
    <message>
        <source>截止 {day}</source>
        <translation>closes {day}</translation>
    </message>
    <message>
        <source>截止(到期)日期</source>
        <translation>Closes (ends) on</translation>
    </message>
    <message>
        <source>截止日期从早到晚写，不早于 valid_from。</source>
        <translation>Put the closing dates in order, none before valid_from.</translation>
    </message>
    <message>
        <source>户、元</source>
        <translation>households, yuan</translation>
    </message>
    <message>
        <source>户均工资性收入（元）</source>
        <translation>Wages per household (yuan)</translation>
    </message>
    <message>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <source>户类别</source>
        <translation>Household</translation>
    </message>
    <message>
        <source>所在企业</source>
        <translation>Employer</translation>
    </message>
    <message>
        <source>所在地</source>
        <translation>Located in</translation>
    </message>
    <message>
        <source>所学专业</source>
        <translation>Subject studied</translation>
    </message>
    <message>
        <source>所属企业</source>
        <translation>Of enterprise</translation>
    </message>
    <message>
        <source>所有年度</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>执行：{first} 至 {last}</source>
        <translation>In force: {first} to {last}</translation>
    </message>
    <message>
        <source>批次</source>
        <translation>Batch</translation>
    </message>
    <message>
        <source>技能</source>
        <translation>Skills</translation>
    </message>
    <message>
        <source>报名</source>
        <translation>Sign up</translation>
    </message>
    <message>
        <source>报名人数</source>
        <translation>Signed up</translation>
    </message>
    <message>
        <source>报名日期</source>
        <translation>Signed up on</translation>
    </message>
    <message>
        <source>招用人数</source>
        <translation>People taken on</translation>
    </message>
    <message>
        <source>招聘会</source>
        <translation>Job fairs</translation>
    </message>
    <message>
        <source>招聘会名称</source>
        <translation>Job fair</translation>
    </message>
    <message>
        <source>招聘会情况表</source>
        <translation>Table of job fairs</translation>
    </message>
    <message>
        <source>拼车、自驾补助</source>
        <translation>Car-share, own-car aid</translation>
    </message>
    <message>
        <source>按{label}</source>
        <translation>By {label}</translation>
    </message>
    <message>
        <source>按日或按件计薪，每日（件）{rate} 元，期望月薪 {asked}</source>
        <translation>paid by day or piece, {rate} yuan a day (piece), {asked} a month wanted</translation>
    </message>
    <message>
        <source>按比例的不能再写 unit</source>
        <translation>A percentage cannot also have unit</translation>
    </message>
    <message>
        <source>接收企业</source>
        <translation>Taken on by</translation>
    </message>
    <message>
        <source>推荐</source>
        <translation>Recommend</translation>
    </message>
    <message>
        <source>推荐(报名)日期</source>
        <translation>Recommended on</translation>
    </message>
    <message>
        <source>推荐、应聘该跟进</source>
        <translation>Recommendations and applications to follow up</translation>
    </message>
    <message>
        <source>推荐函</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>推荐理由</source>
        <translation>Why recommended</translation>
    </message>
    <message>
        <source>摸排方式</source>
        <translation>Survey method</translation>
    </message>
    <message>
        <source>撤回</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>收夫妻工</source>
        <translation>takes couples</translation>
    </message>
    <message>
        <source>收款人</source>
        <translation>Payee</translation>
    </message>
    <message>
        <source>收款账号</source>
        <translation>Payee&apos;s account</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Given up</translation>
    </message>
    <message>
        <source>政策从 {day} 起执行</source>
        <translation>the policy is in force from {day}</translation>
    </message>
    <message>
        <source>政策到 {day} 已经截止</source>
        <translation>the policy closed on {day}</translation>
    </message>
    <message>
        <source>政策宣讲</source>
        <translation>Policy talk</translation>
    </message>
    <message>
        <source>政策年度 {year}</source>
        <translation>Policy year {year}</translation>
    </message>
    <message>
        <source>数字不加引号。</source>
        <translation>Numbers are without quotes.</translation>
    </message>
    <message>
        <source>新务工、换工作</source>
        <translation>New job</translation>
    </message>
    <message>
        <source>新增转移就业人数</source>
        <translation>Newly working away</translation>
    </message>
    <message>
        <source>新外出</source>
        <translation>Newly away</translation>
    </message>
    <message>
        <source>新政策“{title}”：{gained} 人符合。</source>
        <translation>New policy “{title}”: {gained} people qualify.</translation>
    </message>
    <message>
        <source>新的务工要写从什么时候起、在哪里。</source>
        <translation>For new work, give since when and where.</translation>
    </message>
    <message>
        <source>新符合</source>
        <translation>Newly qualify</translation>
    </message>
    <message>
        <source>新识别的，从 {day} 起算</source>
        <translation>newly identified, counted from {day}</translation>
    </message>
    <message>
        <source>新识别的：从识别之日起算</source>
        <translation>Newly identified: counted from the day of identification</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>无异议</source>
        <translation>No objection</translation>
    </message>
    <message>
        <source>是{called}</source>
        <translation>is {called}</translation>
    </message>
    <message>
        <source>是{called}（{labels}）</source>
        <translation>is {called} ({labels})</translation>
    </message>
    <message>
        <source>是写 true，否写 false，不加引号。</source>
        <translation>Write true for yes, false for no, without quotes.</translation>
    </message>
    <message>
        <source>是否上车</source>
        <translation>Boarded or not</translation>
    </message>
    <message>
        <source>最早</source>
        <translation>earliest</translation>
    </message>
    <message>
        <source>最近</source>
        <translation>latest</translation>
    </message>
    <message>
        <source>最高 {amount} 元</source>
        <translation>At most {amount} yuan</translation>
    </message>
    <message>
        <source>月份</source>
        <translation>Month</translation>
    </message>
    <message>
        <source>月工资</source>
        <translation>Monthly pay</translation>
    </message>
    <message>
        <source>月收入从 {before} 元降到 {now} 元，低了 {percent}%。</source>
        <translation>Monthly income fell from {before} yuan to {now} yuan, {percent}% less.</translation>
    </message>
    <message>
        <source>月薪上限</source>
        <translation>Monthly pay up to</translation>
    </message>
    <message>
        <source>有无求职意愿</source>
        <translation>Wants a job or not</translation>
    </message>
    <message>
        <source>有组织统一输送的，不再发交通补助</source>
        <translation>No travel subsidy for those sent out in organised groups</translation>
    </message>
    <message>
        <source>有组织输出人数</source>
        <translation>Organised departures</translation>
    </message>
    <message>
        <source>有组织输出统计表</source>
        <translation>Table of organised departures</translation>
    </message>
    <message>
        <source>有组织输送统计</source>
        <translation>Totals of organised departures</translation>
    </message>
    <message>
        <source>有诉求</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>服务事项</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>服务人数</source>
        <translation>People served</translation>
    </message>
    <message>
        <source>服务内容</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>服务类别</source>
        <translation>Kind of service</translation>
    </message>
    <message>
        <source>服务范围</source>
        <translation>Area served</translation>
    </message>
    <message>
        <source>服务项目应有一到十二项</source>
        <translation>There should be one to twelve services</translation>
    </message>
    <message>
        <source>期间的最后一天在第一天前面。</source>
        <translation>The last day of the period is before the first.</translation>
    </message>
    <message>
        <source>未分类</source>
        <translation>Not classified</translation>
    </message>
    <message>
        <source>未填</source>
        <translation>Empty</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>未填务工地</source>
        <translation>Place not given</translation>
    </message>
    <message>
        <source>未填学校</source>
        <translation>School not given</translation>
    </message>
    <message>
        <source>未填批次</source>
        <translation>Intake not given</translation>
    </message>
    <message>
        <source>未填方向</source>
        <translation>Direction not given</translation>
    </message>
    <message>
        <source>未填方式</source>
        <translation>Way not given</translation>
    </message>
    <message>
        <source>未录用</source>
        <translation>Not hired</translation>
    </message>
    <message>
        <source>未满 {youngest} 周岁，不能招用</source>
        <translation>under {youngest}, may not be employed</translation>
    </message>
    <message>
        <source>未登记</source>
        <translation>Not registered</translation>
    </message>
    <message>
        <source>未结业</source>
        <translation>Not completed</translation>
    </message>
    <message>
        <source>本人已不在册</source>
        <translation>The person is no longer on the roll</translation>
    </message>
    <message>
        <source>本人承诺所填内容和所交材料真实，今年没有重复申领；如有虚假，愿意退回补助并承担相应责任。同意村民委员会为办理此项补助使用以上信息，并公示姓名、村民组、务工地和金额。</source>
        <translation>I declare that what I have filled in and the papers I hand in are true and that I have not claimed twice this year; if anything is false, I will pay the subsidy back and bear the responsibility. I agree that the village committee uses this information to handle this subsidy and publishes my name, village group, place of work and the amount.</translation>
    </message>
    <message>
        <source>本地在岗人员</source>
        <translation>In local posts</translation>
    </message>
    <message>
        <source>本地岗位</source>
        <translation>Local posts</translation>
    </message>
    <message>
        <source>本地岗位台账</source>
        <translation>Ledger of local posts</translation>
    </message>
    <message>
        <source>本地岗位快到期</source>
        <translation>Local posts ending soon</translation>
    </message>
    <message>
        <source>本村</source>
        <translation>this village</translation>
    </message>
    <message>
        <source>本村岗位</source>
        <translation>Village posts</translation>
    </message>
    <message>
        <source>材料不齐，还缺{lacking}</source>
        <translation>papers missing: {lacking}</translation>
    </message>
    <message>
        <source>材料：{names}</source>
        <translation>Papers: {names}</translation>
    </message>
    <message>
        <source>村委会意见</source>
        <translation>Committee&apos;s opinion</translation>
    </message>
    <message>
        <source>村级</source>
        <translation>Village</translation>
    </message>
    <message>
        <source>村级公示</source>
        <translation>Village notice</translation>
    </message>
    <message>
        <source>村级评议</source>
        <translation>Village review</translation>
    </message>
    <message>
        <source>村集体资金</source>
        <translation>Village funds</translation>
    </message>
    <message>
        <source>条</source>
        <translation>records</translation>
    </message>
    <message>
        <source>标准：{where}，{amount} 元</source>
        <translation>Rate: {where}, {amount} yuan</translation>
    </message>
    <message>
        <source>标准：{where}，{basis}的 {share} %，最高 {amount} 元</source>
        <translation>Rate: {where}, {share} % of {basis}, at most {amount} yuan</translation>
    </message>
    <message>
        <source>标准：{where}，每月 {amount} 元</source>
        <translation>Rate: {where}, {amount} yuan a month</translation>
    </message>
    <message>
        <source>校校合作</source>
        <translation>School partnership</translation>
    </message>
    <message>
        <source>根据{title}的规定，经本人申请、村级核实，下列 {count} 人符合条件，拟发放 {total} 元，现予公示。公示期 {days} 个工作日：{first} 至 {last}。对公示内容有异议的，请在公示期内向{unit}反映{phone}。</source>
        <translation>Under {title}, on their own application and after checking by the village, the {count} people below qualify and {total} yuan are to be paid, which is hereby made public. The notice stands for {days} working days: {first} to {last}. Whoever objects is asked to tell {unit} within that time{phone}.</translation>
    </message>
    <message>
        <source>次</source>
        <translation>records</translation>
    </message>
    <message>
        <source>次数</source>
        <translation>Times</translation>
    </message>
    <message>
        <source>次数：{once}</source>
        <translation>How often: {once}</translation>
    </message>
    <message>
        <source>正常</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>每一条写一段 [[{key}]]。</source>
        <translation>Write one [[{key}]] section for each entry.</translation>
    </message>
    <message>
        <source>每一档写一段 [[tiers]]，例如 region = &quot;省外&quot; 和 amount = 500。</source>
        <translation>Write one [[tiers]] section for each rate, for example region = &quot;省外&quot; and amount = 500.</translation>
    </message>
    <message>
        <source>每一项写一段 [[services]]。</source>
        <translation>Write one [[services]] section for each service.</translation>
    </message>
    <message>
        <source>每年一次</source>
        <translation>once a year</translation>
    </message>
    <message>
        <source>每日（件）{rate}</source>
        <translation>{rate} a day (piece)</translation>
    </message>
    <message>
        <source>每月</source>
        <translation>every month</translation>
    </message>
    <message>
        <source>每月 {amount} 元</source>
        <translation>{amount} yuan a month</translation>
    </message>
    <message>
        <source>每条规则写一段 [[rules]]。</source>
        <translation>Write one [[rules]] section for each rule.</translation>
    </message>
    <message>
        <source>每条规则的 name 要不同。</source>
        <translation>Each rule needs a different name.</translation>
    </message>
    <message>
        <source>求职</source>
        <translation>Job search</translation>
    </message>
    <message>
        <source>没填金额的人数</source>
        <translation>No amount given</translation>
    </message>
    <message>
        <source>没有“{text}”这一天</source>
        <translation>There is no day “{text}”</translation>
    </message>
    <message>
        <source>没有“{text}”这种补贴</source>
        <translation>There is no subsidy “{text}”</translation>
    </message>
    <message>
        <source>没有写 {key}</source>
        <translation>{key} is missing</translation>
    </message>
    <message>
        <source>没有写了解到的情况。</source>
        <translation>What was learnt is not given.</translation>
    </message>
    <message>
        <source>没有写什么算一次服务</source>
        <translation>What counts as one service is not given</translation>
    </message>
    <message>
        <source>没有写出规则</source>
        <translation>No rules given</translation>
    </message>
    <message>
        <source>没有写处置结果。</source>
        <translation>The result of the handling is not given.</translation>
    </message>
    <message>
        <source>没有写是否包吃住</source>
        <translation>board and lodging not stated</translation>
    </message>
    <message>
        <source>没有写是否收夫妻工</source>
        <translation>couples not stated</translation>
    </message>
    <message>
        <source>没有写标准</source>
        <translation>No rate given</translation>
    </message>
    <message>
        <source>没有写由谁处置。</source>
        <translation>Who handled it is not given.</translation>
    </message>
    <message>
        <source>没有写走访人。</source>
        <translation>The visitor is not given.</translation>
    </message>
    <message>
        <source>没有写返乡（离岗）日期。</source>
        <translation>The date of coming home (leaving work) is not given.</translation>
    </message>
    <message>
        <source>没有务工记录</source>
        <translation>no work registered</translation>
    </message>
    <message>
        <source>没有叫“{name}”的定格。</source>
        <translation>There is no frozen table called “{name}”.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的统计表。</source>
        <translation>There is no table called “{name}”.</translation>
    </message>
    <message>
        <source>没有叫“{name}”的补贴政策。</source>
        <translation>There is no subsidy policy called “{name}”.</translation>
    </message>
    <message>
        <source>没有填务工地</source>
        <translation>place of work not given</translation>
    </message>
    <message>
        <source>没有填发放日期</source>
        <translation>payment date not given</translation>
    </message>
    <message>
        <source>没有填性别</source>
        <translation>sex not given</translation>
    </message>
    <message>
        <source>没有填户类型或人员类别</source>
        <translation>household type or category not given</translation>
    </message>
    <message>
        <source>没有填月收入，算不出金额</source>
        <translation>monthly income not given, the amount cannot be worked out</translation>
    </message>
    <message>
        <source>没有填身份证号或出生日期，看不出年龄</source>
        <translation>no ID number or birth date, the age is not known</translation>
    </message>
    <message>
        <source>没有填车票金额</source>
        <translation>ticket price not given</translation>
    </message>
    <message>
        <source>没有填金额</source>
        <translation>amount not given</translation>
    </message>
    <message>
        <source>没有符合条件的务工记录</source>
        <translation>no spell of work that qualifies</translation>
    </message>
    <message>
        <source>没有编号 {key} 的岗位。</source>
        <translation>There is no post number {key}.</translation>
    </message>
    <message>
        <source>没有说哪些岗位到期</source>
        <translation>Which posts end is not given</translation>
    </message>
    <message>
        <source>没有说是哪一类诉求。</source>
        <translation>The kind of request is not given.</translation>
    </message>
    <message>
        <source>没有这个劳务协作站。</source>
        <translation>There is no such labour station.</translation>
    </message>
    <message>
        <source>没联系上</source>
        <translation>Missed</translation>
    </message>
    <message>
        <source>注意事项</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>满员：{count} 人已招满</source>
        <translation>full: all {count} places are taken</translation>
    </message>
    <message>
        <source>点对点乘车人数</source>
        <translation>Point-to-point riders</translation>
    </message>
    <message>
        <source>点对点乘车人次</source>
        <translation>Point-to-point rides</translation>
    </message>
    <message>
        <source>点对点输送人数</source>
        <translation>Sent point-to-point</translation>
    </message>
    <message>
        <source>点对点输送统计表</source>
        <translation>Table of point-to-point transport</translation>
    </message>
    <message>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>现在是“{now}”，不能直接改成“{wanted}”</source>
        <translation>It is “{now}” now and cannot go straight to “{wanted}”</translation>
    </message>
    <message>
        <source>现有：{names}。</source>
        <translation>There are: {names}.</translation>
    </message>
    <message>
        <source>班</source>
        <translation>trips</translation>
    </message>
    <message>
        <source>班主任</source>
        <translation>Class teacher</translation>
    </message>
    <message>
        <source>班次</source>
        <translation>Trips</translation>
    </message>
    <message>
        <source>班次、辆、人</source>
        <translation>trips, vehicles, people</translation>
    </message>
    <message>
        <source>班次名称</source>
        <translation>Trip</translation>
    </message>
    <message>
        <source>班次编号</source>
        <translation>Trip no.</translation>
    </message>
    <message>
        <source>理由</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>生活补贴</source>
        <translation>Living allowance</translation>
    </message>
    <message>
        <source>用工与扶持</source>
        <translation>Jobs and support</translation>
    </message>
    <message>
        <source>用工人数</source>
        <translation>Workers</translation>
    </message>
    <message>
        <source>由用工单位申请</source>
        <translation>applied for by the employer</translation>
    </message>
    <message>
        <source>由程序按县里的政策填写</source>
        <translation>filled in by the program from the county&apos;s policy</translation>
    </message>
    <message>
        <source>由程序按预警规则填写</source>
        <translation>filled in by the program from the warning rules</translation>
    </message>
    <message>
        <source>申报材料</source>
        <translation>Papers handed in</translation>
    </message>
    <message>
        <source>申请单位</source>
        <translation>Applied by</translation>
    </message>
    <message>
        <source>申请日期</source>
        <translation>Applied on</translation>
    </message>
    <message>
        <source>申请金额</source>
        <translation>Amount claimed</translation>
    </message>
    <message>
        <source>申领年度</source>
        <translation>Claim year</translation>
    </message>
    <message>
        <source>电话接连打不通</source>
        <translation>Phone not answered several times running</translation>
    </message>
    <message>
        <source>登记务工人数</source>
        <translation>Work registered</translation>
    </message>
    <message>
        <source>监测对象务工</source>
        <translation>Monitored, employed</translation>
    </message>
    <message>
        <source>监测对象风险已消除</source>
        <translation>Monitored, risk removed</translation>
    </message>
    <message>
        <source>监测对象：风险没有消除的</source>
        <translation>Monitored households: those whose risk is not removed</translation>
    </message>
    <message>
        <source>目前就业状态</source>
        <translation>Present work status</translation>
    </message>
    <message>
        <source>目的地</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>目的地说明</source>
        <translation>Destination note</translation>
    </message>
    <message>
        <source>省份</source>
        <translation>Province</translation>
    </message>
    <message>
        <source>省内县外</source>
        <translation>In province, other county</translation>
    </message>
    <message>
        <source>省内县外务工交通补助</source>
        <translation>Travel subsidy, in province, other county</translation>
    </message>
    <message>
        <source>省外</source>
        <translation>Out of province</translation>
    </message>
    <message>
        <source>看不懂“{text}”这个地方</source>
        <translation>The place “{text}” is not understood</translation>
    </message>
    <message>
        <source>社会保险补贴</source>
        <translation>Social insurance subsidy</translation>
    </message>
    <message>
        <source>社会捐赠资金</source>
        <translation>Donated funds</translation>
    </message>
    <message>
        <source>社保、医保</source>
        <translation>Social insurance</translation>
    </message>
    <message>
        <source>社保卡账号</source>
        <translation>Card account no.</translation>
    </message>
    <message>
        <source>程序已经按这份规则办：</source>
        <translation>The program now goes by these rules:</translation>
    </message>
    <message>
        <source>稳定3个月以上</source>
        <translation>Steady over 3 months</translation>
    </message>
    <message>
        <source>稳定就业3个月以上人数</source>
        <translation>In steady work over 3 months</translation>
    </message>
    <message>
        <source>稳定就业统计表</source>
        <translation>Table of steady employment</translation>
    </message>
    <message>
        <source>稳岗(务工)补助</source>
        <translation>Job retention (work) subsidy</translation>
    </message>
    <message>
        <source>空缺</source>
        <translation>Vacant</translation>
    </message>
    <message>
        <source>站点名称</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>站点级别</source>
        <translation>Station level</translation>
    </message>
    <message>
        <source>符合</source>
        <translation>Fits</translation>
    </message>
    <message>
        <source>符合度</source>
        <translation>Match</translation>
    </message>
    <message>
        <source>第{n}天</source>
        <translation>Day {n}</translation>
    </message>
    <message>
        <source>签到表</source>
        <translation>Sign-in sheet</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>紧急(红)</source>
        <translation>Urgent (red)</translation>
    </message>
    <message>
        <source>紧急或逾期的预警</source>
        <translation>Urgent or overdue warnings</translation>
    </message>
    <message>
        <source>累计安置</source>
        <translation>Placed so far</translation>
    </message>
    <message>
        <source>约好的回访</source>
        <translation>agreed follow-up</translation>
    </message>
    <message>
        <source>组织单位</source>
        <translation>Organised by</translation>
    </message>
    <message>
        <source>经办人签字</source>
        <translation>Handler signs</translation>
    </message>
    <message>
        <source>结业</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>结对地区务工统计表</source>
        <translation>Table of work in paired regions</translation>
    </message>
    <message>
        <source>结对省份</source>
        <translation>Paired province</translation>
    </message>
    <message>
        <source>结对省份务工人数</source>
        <translation>Working in paired province</translation>
    </message>
    <message>
        <source>结对省份（{provinces}）</source>
        <translation>Paired provinces ({provinces})</translation>
    </message>
    <message>
        <source>结果说明</source>
        <translation>Outcome note</translation>
    </message>
    <message>
        <source>继续关注</source>
        <translation>Keep watching</translation>
    </message>
    <message>
        <source>维权</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>缺资料</source>
        <translation>Papers missing</translation>
    </message>
    <message>
        <source>网络创业培训</source>
        <translation>Online start-up training</translation>
    </message>
    <message>
        <source>职业培训补贴</source>
        <translation>Vocational training subsidy</translation>
    </message>
    <message>
        <source>职业技能培训</source>
        <translation>Vocational skills training</translation>
    </message>
    <message>
        <source>脱贫劳动力参加培训人数</source>
        <translation>Out of poverty, in training</translation>
    </message>
    <message>
        <source>脱贫劳动力点对点乘车人数</source>
        <translation>Out of poverty, point-to-point riders</translation>
    </message>
    <message>
        <source>脱贫劳动力稳定就业3个月以上人数</source>
        <translation>Out of poverty, in steady work over 3 months</translation>
    </message>
    <message>
        <source>脱贫劳动力结对省份务工人数</source>
        <translation>Out of poverty, working in paired province</translation>
    </message>
    <message>
        <source>脱贫户、监测对象离岗未再就业</source>
        <translation>Ex-poverty or monitored, left work, not working again</translation>
    </message>
    <message>
        <source>脱贫结对省份</source>
        <translation>Ex-poverty, paired</translation>
    </message>
    <message>
        <source>自主创业补贴</source>
        <translation>Start-up subsidy</translation>
    </message>
    <message>
        <source>自主升学</source>
        <translation>Own studies</translation>
    </message>
    <message>
        <source>自行购票</source>
        <translation>Own ticket</translation>
    </message>
    <message>
        <source>至今</source>
        <translation>now</translation>
    </message>
    <message>
        <source>草稿</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>行程</source>
        <translation>Journey</translation>
    </message>
    <message>
        <source>衔接推进乡村振兴补助资金</source>
        <translation>Rural revitalisation subsidy funds</translation>
    </message>
    <message>
        <source>补贴</source>
        <translation>Subsidies</translation>
    </message>
    <message>
        <source>补贴公示名单</source>
        <translation>Subsidy notice list</translation>
    </message>
    <message>
        <source>补贴公示期满，可以报乡镇</source>
        <translation>Subsidies whose notice is over, can go to the township</translation>
    </message>
    <message>
        <source>补贴政策有变化：{title}</source>
        <translation>Subsidy policy changed: {title}</translation>
    </message>
    <message>
        <source>补贴申报表</source>
        <translation>Subsidy claim form</translation>
    </message>
    <message>
        <source>补贴申请登记</source>
        <translation>Subsidy claims</translation>
    </message>
    <message>
        <source>补贴申请退回补正</source>
        <translation>Claims sent back</translation>
    </message>
    <message>
        <source>补贴规则</source>
        <translation>Subsidy rules</translation>
    </message>
    <message>
        <source>补贴项目</source>
        <translation>Subsidy</translation>
    </message>
    <message>
        <source>表里没有“{name}”这一栏。</source>
        <translation>The table has no column “{name}”.</translation>
    </message>
    <message>
        <source>规则“{name}”写了两次</source>
        <translation>The rule “{name}” is given twice</translation>
    </message>
    <message>
        <source>解除日期</source>
        <translation>Lifted on</translation>
    </message>
    <message>
        <source>订单式培训</source>
        <translation>Training to order</translation>
    </message>
    <message>
        <source>订单班</source>
        <translation>Class to order</translation>
    </message>
    <message>
        <source>认定(开办)日期</source>
        <translation>Recognised (opened)</translation>
    </message>
    <message>
        <source>认定日期</source>
        <translation>Recognised on</translation>
    </message>
    <message>
        <source>记得大概月份也可以，例如 2026-11。</source>
        <translation>An approximate month will do, for example 2026-11.</translation>
    </message>
    <message>
        <source>设立日期</source>
        <translation>Set up on</translation>
    </message>
    <message>
        <source>证照代办</source>
        <translation>Papers and permits</translation>
    </message>
    <message>
        <source>诉求</source>
        <translation>Requests</translation>
    </message>
    <message>
        <source>诉求事项</source>
        <translation>Request</translation>
    </message>
    <message>
        <source>诉求内容</source>
        <translation>Request in detail</translation>
    </message>
    <message>
        <source>诉求办理</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>诉求受理回执</source>
        <translation>Receipt for a request</translation>
    </message>
    <message>
        <source>诉求类型</source>
        <translation>Kind of request</translation>
    </message>
    <message>
        <source>请先在乘车人员里把上了车的人记为“已上车”。</source>
        <translation>First mark those who boarded as “Boarded” under the riders.</translation>
    </message>
    <message>
        <source>请先把阶段改为“录用”，再登记务工经历。</source>
        <translation>First set the stage to “Hired”, then register the work.</translation>
    </message>
    <message>
        <source>请写 codes，例如 codes = [“政策宣讲”]。</source>
        <translation>Write codes, for example codes = [&quot;政策宣讲&quot;].</translation>
    </message>
    <message>
        <source>请写 posts 或 statuses。</source>
        <translation>Write posts or statuses.</translation>
    </message>
    <message>
        <source>请写一句结果，例如“已介绍到县内岗位”。</source>
        <translation>Write a short result, for example “post in the county offered”.</translation>
    </message>
    <message>
        <source>请写一句话，例如“在家带孩子”。</source>
        <translation>Write a few words, for example “at home with the children”.</translation>
    </message>
    <message>
        <source>请写不超过 {count} 个字，例如“2026年6月”。</source>
        <translation>Use no more than {count} characters, for example “June 2026”.</translation>
    </message>
    <message>
        <source>请写今天或以前的日期，例如 2026-11-21。</source>
        <translation>Write today or an earlier date, for example 2026-11-21.</translation>
    </message>
    <message>
        <source>请写全称，例如“浙江省”“广东省广州市”，或者六位代码。</source>
        <translation>Write the full name, for example “浙江省” or “广东省广州市”, or the six-digit code.</translation>
    </message>
    <message>
        <source>请写处置人的姓名。</source>
        <translation>Please write the name of whoever handles it.</translation>
    </message>
    <message>
        <source>请写成 &quot;2026-01-01&quot; 这样。</source>
        <translation>Write it like &quot;2026-01-01&quot;.</translation>
    </message>
    <message>
        <source>请写成 2026-01-01 这样，月和日各两位。</source>
        <translation>Write it like 2026-01-01, month and day with two digits each.</translation>
    </message>
    <message>
        <source>请写成 [{key}] 一段。</source>
        <translation>Write it as a section [{key}].</translation>
    </message>
    <message>
        <source>请写每人的金额（元）；按比例的写最高金额。</source>
        <translation>Write the amount per person (yuan); for a percentage, the highest amount.</translation>
    </message>
    <message>
        <source>请删去一个。</source>
        <translation>Please delete one.</translation>
    </message>
    <message>
        <source>请删去一些。</source>
        <translation>Please delete some.</translation>
    </message>
    <message>
        <source>请删去这一行。</source>
        <translation>Please delete this line.</translation>
    </message>
    <message>
        <source>请加上一行 {key} = …</source>
        <translation>Add a line {key} = …</translation>
    </message>
    <message>
        <source>请在“劳务协作站”里先登记站点。</source>
        <translation>First register the station under “Labour stations”.</translation>
    </message>
    <message>
        <source>请在上面写走访人的姓名，写一次就行。</source>
        <translation>Write the visitor&apos;s name above; once is enough.</translation>
    </message>
    <message>
        <source>请带好身份证和证明，提前 30 分钟到上车点；途中有事找带队人。</source>
        <translation>Bring your ID card and papers and be at the boarding point 30 minutes early; on the way, turn to the leader.</translation>
    </message>
    <message>
        <source>请按 F5 刷新。</source>
        <translation>Press F5 to renew.</translation>
    </message>
    <message>
        <source>请按 F5 刷新名单。</source>
        <translation>Press F5 to renew the list.</translation>
    </message>
    <message>
        <source>请按 F5 刷新名单，再记下一个人。</source>
        <translation>Press F5 to renew the list, then enter the next person.</translation>
    </message>
    <message>
        <source>请换一个名称；定格不能改，也不会被覆盖。</source>
        <translation>Choose another name; a frozen table cannot be changed and is never overwritten.</translation>
    </message>
    <message>
        <source>请改好再用。</source>
        <translation>Correct it, then use it.</translation>
    </message>
    <message>
        <source>请核对从哪天到哪天。</source>
        <translation>Check from which day to which day.</translation>
    </message>
    <message>
        <source>请核对年龄的上下限。</source>
        <translation>Check the lower and upper age.</translation>
    </message>
    <message>
        <source>请核对引号、等号和方括号是否成对；同一项不要写两次。</source>
        <translation>Check that quotes, equals signs and brackets are in pairs, and do not give the same item twice.</translation>
    </message>
    <message>
        <source>请核对执行的起止日期。</source>
        <translation>Check the dates it is in force.</translation>
    </message>
    <message>
        <source>请核对日期。</source>
        <translation>Please check the date.</translation>
    </message>
    <message>
        <source>请核对起算日期。</source>
        <translation>Check the date it is counted from.</translation>
    </message>
    <message>
        <source>请注意</source>
        <translation>Please note</translation>
    </message>
    <message>
        <source>请照表头写栏名。</source>
        <translation>Please write the column names as in the header.</translation>
    </message>
    <message>
        <source>请选一类诉求。</source>
        <translation>Choose a kind of request.</translation>
    </message>
    <message>
        <source>资金来源</source>
        <translation>Source of funds</translation>
    </message>
    <message>
        <source>走访</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>走访人</source>
        <translation>Visitor</translation>
    </message>
    <message>
        <source>走访回访</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>走访情况</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>走访方式</source>
        <translation>Way of visiting</translation>
    </message>
    <message>
        <source>走访日期</source>
        <translation>Visited on</translation>
    </message>
    <message>
        <source>走访日期不对。</source>
        <translation>The visit date is wrong.</translation>
    </message>
    <message>
        <source>走访登记</source>
        <translation>Visit record</translation>
    </message>
    <message>
        <source>走访结果</source>
        <translation>Visit result</translation>
    </message>
    <message>
        <source>走访表</source>
        <translation>Visit sheet</translation>
    </message>
    <message>
        <source>走访记录</source>
        <translation>Visits</translation>
    </message>
    <message>
        <source>赶不上：{on} 才能到岗，岗位 {until} 截止</source>
        <translation>too late: can start {on}, the post closes {until}</translation>
    </message>
    <message>
        <source>赶得上：{on} 可到岗</source>
        <translation>in time: can start {on}</translation>
    </message>
    <message>
        <source>起算：{day}</source>
        <translation>Counted from: {day}</translation>
    </message>
    <message>
        <source>超过 {count} 条规则</source>
        <translation>More than {count} rules</translation>
    </message>
    <message>
        <source>超过 {count} 档</source>
        <translation>More than {count} rates</translation>
    </message>
    <message>
        <source>跨省务工一次性交通补助</source>
        <translation>One-off travel subsidy, other province</translation>
    </message>
    <message>
        <source>车牌号(车次)</source>
        <translation>Plate (train) no.</translation>
    </message>
    <message>
        <source>车牌号（车次）</source>
        <translation>Plate (train) no.</translation>
    </message>
    <message>
        <source>车票</source>
        <translation>Ticket</translation>
    </message>
    <message>
        <source>车辆(车厢)</source>
        <translation>Vehicle (coach)</translation>
    </message>
    <message>
        <source>车辆(车厢)数</source>
        <translation>Vehicles (coaches)</translation>
    </message>
    <message>
        <source>车辆与组织</source>
        <translation>Vehicle, organiser</translation>
    </message>
    <message>
        <source>转移就业流量表</source>
        <translation>Flow of work transfer</translation>
    </message>
    <message>
        <source>转移就业稳定补贴(输入地)</source>
        <translation>Work retention subsidy (host region)</translation>
    </message>
    <message>
        <source>较上年末</source>
        <translation>Since last year</translation>
    </message>
    <message>
        <source>过期或满员 {n} 个</source>
        <translation>past or full: {n}</translation>
    </message>
    <message>
        <source>过期：{until} 截止</source>
        <translation>past: closed {until}</translation>
    </message>
    <message>
        <source>运送方式</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>近两年毕业生</source>
        <translation>Graduates of the last two years</translation>
    </message>
    <message>
        <source>近两年毕业生求职意向库</source>
        <translation>Job intents of graduates of the last two years</translation>
    </message>
    <message>
        <source>返乡登记已改正，人数不到预警线</source>
        <translation>The note of coming home was corrected; the number is below the warning line</translation>
    </message>
    <message>
        <source>返乡离岗</source>
        <translation>Home, left work</translation>
    </message>
    <message>
        <source>返乡离岗人数</source>
        <translation>People returned</translation>
    </message>
    <message>
        <source>返岗</source>
        <translation>Back to work</translation>
    </message>
    <message>
        <source>返岗的班次才登记。</source>
        <translation>Only for trips back to work.</translation>
    </message>
    <message>
        <source>还差</source>
        <translation>Still short</translation>
    </message>
    <message>
        <source>还差 {lacks} 天：在{place}务工 {days} 天（{start} 起），到 {day} 满 {months} 个月</source>
        <translation>{lacks} days short: working in {place} for {days} days (since {start}), {months} months on {day}</translation>
    </message>
    <message>
        <source>还没有公示</source>
        <translation>No notice yet</translation>
    </message>
    <message>
        <source>还没有状态</source>
        <translation>no status yet</translation>
    </message>
    <message>
        <source>这一条已经作废</source>
        <translation>This record is void</translation>
    </message>
    <message>
        <source>这一条申请已经作废</source>
        <translation>This claim is void</translation>
    </message>
    <message>
        <source>这个人的登记已经作废，走访没有记下。</source>
        <translation>This person&apos;s record is void; the visit was not entered.</translation>
    </message>
    <message>
        <source>这个班次已经作废。</source>
        <translation>This trip is void.</translation>
    </message>
    <message>
        <source>这个班次是返乡的，不登记外出务工。</source>
        <translation>This is a trip home; no work away is registered.</translation>
    </message>
    <message>
        <source>这个班次还没有人上车。</source>
        <translation>Nobody has boarded this trip yet.</translation>
    </message>
    <message>
        <source>这条应聘记录已经不在了。</source>
        <translation>This application is no longer there.</translation>
    </message>
    <message>
        <source>这条应聘还不是“录用”。</source>
        <translation>This application is not at “Hired” yet.</translation>
    </message>
    <message>
        <source>这条规则已经停用</source>
        <translation>This rule is out of use</translation>
    </message>
    <message>
        <source>这条诉求已经作废，没有改动。</source>
        <translation>This request is void; nothing was changed.</translation>
    </message>
    <message>
        <source>这项政策没有了</source>
        <translation>This policy no longer exists</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>退役军人求职意向库</source>
        <translation>Job intents of veterans</translation>
    </message>
    <message>
        <source>逾期没有办结的诉求</source>
        <translation>Requests overdue</translation>
    </message>
    <message>
        <source>重点企业</source>
        <translation>Key enterprises</translation>
    </message>
    <message>
        <source>金额 {amount} 元超过标准 {most} 元</source>
        <translation>{amount} yuan is more than the rate of {most} yuan</translation>
    </message>
    <message>
        <source>金额变了</source>
        <translation>Amount changed</translation>
    </message>
    <message>
        <source>长期没有回访</source>
        <translation>No follow-up for long</translation>
    </message>
    <message>
        <source>阶段日期</source>
        <translation>Stage date</translation>
    </message>
    <message>
        <source>集中座谈</source>
        <translation>Group meeting</translation>
    </message>
    <message>
        <source>集中返乡（同一单位）</source>
        <translation>Many home at once (same employer)</translation>
    </message>
    <message>
        <source>集中返乡（同一城市）</source>
        <translation>Many home at once (same city)</translation>
    </message>
    <message>
        <source>集中返乡（本村）</source>
        <translation>Many home at once (this village)</translation>
    </message>
    <message>
        <source>零工</source>
        <translation>Odd jobs</translation>
    </message>
    <message>
        <source>面议</source>
        <translation>negotiable</translation>
    </message>
    <message>
        <source>面试</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>项目制培训</source>
        <translation>Project training</translation>
    </message>
    <message>
        <source>预警</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>预警(黄)</source>
        <translation>Warning (yellow)</translation>
    </message>
    <message>
        <source>预警原因</source>
        <translation>Why the warning</translation>
    </message>
    <message>
        <source>预警处置</source>
        <translation>Handling</translation>
    </message>
    <message>
        <source>预警对象</source>
        <translation>Warning about</translation>
    </message>
    <message>
        <source>预警日期</source>
        <translation>Warned on</translation>
    </message>
    <message>
        <source>预警等级</source>
        <translation>Warning level</translation>
    </message>
    <message>
        <source>预警规则</source>
        <translation>Warning rules</translation>
    </message>
    <message>
        <source>驻外工作站代访</source>
        <translation>Visit by outside station</translation>
    </message>
    <message>
        <source>（{day}）</source>
        <translation> ({day})</translation>
    </message>
    <message>
        <source>（已清除）</source>
        <translation>(erased)</translation>
    </message>
    <message>
        <source>（已申请，请核对）</source>
        <translation> (claimed already, please check)</translation>
    </message>
    <message>
        <source>（本机没有这条记录）</source>
        <translation>(record not on this computer)</translation>
    </message>
    <message>
        <source>，外出或返回日期只到月</source>
        <translation>, leaving or return date only to the month</translation>
    </message>
    <message>
        <source>，电话 {phone}</source>
        <translation>, phone {phone}</translation>
    </message>
    <message>
        <source>一段时间里外出过的人，一人只算一次</source>
        <translation>People who went out to work in a period, each counted once</translation>
    </message>
    <message>
        <source>上车人次</source>
        <translation>Boardings</translation>
    </message>
    <message>
        <source>专车、专列、包机送了多少人，返岗还是返乡</source>
        <translation>How many people rode chartered coaches, trains and flights, back to work or home</translation>
    </message>
    <message>
        <source>专项行动统计表</source>
        <translation>Table of campaigns</translation>
    </message>
    <message>
        <source>全村有多少劳动力，多少人在外、在县内、没有就业</source>
        <translation>How many labourers the village has: away, in the county, not employed</translation>
    </message>
    <message>
        <source>务工佐证</source>
        <translation>Evidence of work</translation>
    </message>
    <message>
        <source>参训人数</source>
        <translation>People trained</translation>
    </message>
    <message>
        <source>取证率（%）</source>
        <translation>Certified (%)</translation>
    </message>
    <message>
        <source>哪个省、哪个市、哪家单位、哪个工种人最多</source>
        <translation>Which provinces, cities, employers and trades have the most people</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>培训后工资</source>
        <translation>Wage after training</translation>
    </message>
    <message>
        <source>培训多少人、多少人次，培训后就业的有多少</source>
        <translation>How many people were trained, how often, and how many work after it</translation>
    </message>
    <message>
        <source>就业率（%）</source>
        <translation>Employed (%)</translation>
    </message>
    <message>
        <source>当地平均工资</source>
        <translation>Average wage there</translation>
    </message>
    <message>
        <source>月平均工资（元）</source>
        <translation>Average monthly wage (yuan)</translation>
    </message>
    <message>
        <source>有组织输出的，其中点对点专车专列送去的</source>
        <translation>Organised labour export, and who of them rode point to point</translation>
    </message>
    <message>
        <source>每个结对地区各有多少人务工</source>
        <translation>How many people work in each paired area</translation>
    </message>
    <message>
        <source>点对点占比（%）</source>
        <translation>Point to point (%)</translation>
    </message>
    <message>
        <source>班次、场、人</source>
        <translation>trips, fairs, people</translation>
    </message>
    <message>
        <source>社保卡</source>
        <translation>Social-security card</translation>
    </message>
    <message>
        <source>稳定率（%）</source>
        <translation>Steady (%)</translation>
    </message>
    <message>
        <source>第一季度</source>
        <translation>First quarter</translation>
    </message>
    <message>
        <source>第三季度</source>
        <translation>Third quarter</translation>
    </message>
    <message>
        <source>第二季度</source>
        <translation>Second quarter</translation>
    </message>
    <message>
        <source>第四季度</source>
        <translation>Fourth quarter</translation>
    </message>
    <message>
        <source>约定回访的日子到了</source>
        <translation>Agreed day of the next visit has come</translation>
    </message>
    <message>
        <source>组织化率（%）</source>
        <translation>Organised (%)</translation>
    </message>
    <message>
        <source>结对省份、其他东部、省内、县内各多少人，其中脱贫劳动力</source>
        <translation>How many people in the paired provinces, elsewhere in the east, in the province and in the county, and who of them are out of poverty</translation>
    </message>
    <message>
        <source>结对省份占比（%）</source>
        <translation>Paired provinces (%)</translation>
    </message>
    <message>
        <source>脱贫劳动力（含监测对象）跨省务工满三个月，每人每年一次。本人申请，家人、驻村干部、帮扶干部或村干部可以代办；通过“一卡通”发到社保卡。</source>
        <translation>For labourers out of poverty (monitored people among them) who have worked in another province for three months; once a year each. The person applies; family, a resident, supporting or village cadre may apply for them. Paid to the social-security card.</translation>
    </message>
    <message>
        <source>脱贫占比（%）</source>
        <translation>Out of poverty (%)</translation>
    </message>
    <message>
        <source>脱贫就业率（%）</source>
        <translation>Out of poverty, employed (%)</translation>
    </message>
    <message>
        <source>走访人数</source>
        <translation>People visited</translation>
    </message>
    <message>
        <source>走访人次</source>
        <translation>Visits made</translation>
    </message>
    <message>
        <source>身份证</source>
        <translation>ID card</translation>
    </message>
    <message>
        <source>连续务工3个月以上的有多少，中间断开不超过15天算连续</source>
        <translation>How many have worked 3 months or more on end; gaps of up to 15 days do not count as breaks</translation>
    </message>
</context>
</TS>
